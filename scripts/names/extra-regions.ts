/**
 * Regions of other states, mountains, rivers and sites that a reader of policy knows and the tables lack, written by hand, one
 * a name with its other names. Names that are also forenames, surnames or states ("Georgia", "Victoria") are left out.
 */
export const EXTRA_REGIONS: readonly string[] = [
  // the United States, Canada and Australia
  'Alabama', 'Alaska', 'Arizona', 'Arkansas', 'Colorado', 'Connecticut', 'Delaware', 'Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas',
  'Kentucky', 'Louisiana', 'Maryland', 'Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Nebraska', 'Nevada', 'New Hampshire',
  'New Jersey', 'New Mexico', 'North Carolina', 'South Carolina', 'North Dakota', 'South Dakota', 'Ohio', 'Oklahoma', 'Oregon', 'Pennsylvania',
  'Rhode Island', 'Tennessee', 'Utah', 'Vermont', 'Wisconsin', 'Wyoming', 'New England', 'Guantánamo Bay|Guantanamo Bay', 'Alberta', 'Manitoba', 'Nova Scotia',
  'New Brunswick', 'Newfoundland', 'Saskatchewan', 'Yukon', 'Nunavut', 'Tasmania', 'South Australia', 'Western Australia', 'Northern Territory',
  // the rest of Europe
  'Azores', 'Madeira', 'Canary Islands|Canaries', 'Saxony', 'Hesse', 'Brandenburg', 'Rhineland', 'Ruhr', 'North Rhine-Westphalia', 'Lower Saxony',
  'Baden-Württemberg', 'Schleswig-Holstein', 'Alsace', 'Burgundy', 'Hauts-de-France', 'Nord-Pas-de-Calais', 'Pas-de-Calais', 'Île-de-France', 'Corsica',
  'Provence', 'Sardinia', 'Tuscany', 'Veneto', 'Piedmont', 'Calabria', 'Andalusia', 'Basque Country', 'Galicia', 'Extremadura', 'Valencia', 'Majorca|Mallorca',
  'Menorca', 'Ibiza', 'Tenerife', 'Algarve', 'Wallonia', 'Lapland', 'Svalbard', 'Jutland', 'Silesia', 'Transylvania', 'Vojvodina', 'Republika Srpska',
  'Transnistria', 'Abkhazia', 'South Ossetia', 'Nagorno-Karabakh', 'Chechnya', 'Dagestan', 'Kaliningrad', 'Siberia', 'Donetsk', 'Luhansk', 'Kherson', 'Zaporizhzhia',
  'Odesa|Odessa', 'Lesbos', 'Lampedusa', 'Corfu', 'Rhodes', 'Iberian Peninsula', 'Alps', 'Pyrenees', 'Carpathians', 'Rhine', 'Danube', 'Dnipro', 'Evros',
  // Asia, Africa and the Americas
  'Anatolia', 'Diyarbakir', 'Gaziantep', 'Hatay', 'Kurdistan Region of Iraq', 'Anbar', 'Nineveh', 'Sinjar', 'Idlib', 'Deir ez-Zor', 'Helmand', 'Kandahar', 'Herat',
  'Balochistan', 'Khyber Pakhtunkhwa', 'Sindh', 'Gujarat', 'Maharashtra', 'Tamil Nadu', 'Karnataka', 'Uttar Pradesh', 'West Bengal', 'Rajasthan', 'Andhra Pradesh',
  'Telangana', 'Odisha', 'Assam', 'Jammu and Kashmir', 'Rakhine|Rakhine State', 'Cox’s Bazar', 'Guangdong', 'Sichuan', 'Hubei', 'Hunan', 'Yunnan', 'Inner Mongolia',
  'Hokkaido', 'Okinawa', 'Fukushima', 'Aceh', 'Sumatra', 'Borneo', 'Sarawak', 'Sabah', 'Mindanao', 'Papua', 'Bougainville', 'Korean Peninsula|Korean peninsula',
  'Himalayas', 'Mekong', 'Ganges', 'Darfur', 'Tigray', 'Amhara', 'Oromia', 'Puntland', 'Cabo Delgado', 'North Kivu', 'South Kivu', 'Ituri', 'Katanga', 'Kivu', 'Borno', 'Kaduna',
  'KwaZulu-Natal', 'Western Cape', 'Eastern Cape', 'Gauteng', 'Matabeleland', 'Congo Basin', 'Nile', 'Zambezi', 'Sahara', 'Lake Victoria', 'Niger Delta', 'Zanzibar',
  'Yucatán', 'Chiapas', 'Patagonia', 'Amazonia', 'Galápagos|Galapagos Islands', 'Tierra del Fuego', 'Easter Island', 'Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh',
  'Tel Aviv', 'Temple Mount', 'Bethlehem', 'Khan Younis', 'Jenin', 'Nablus',
  // at home
  'Hull|Kingston upon Hull', 'Londonderry', 'Hadrian’s Wall', 'Stonehenge', 'Aberfan', 'Orgreave', 'Snowdonia|Eryri', 'Brecon Beacons|Bannau Brycheiniog', 'Pennines', 'Cotswolds',
  'Chilterns', 'Dartmoor', 'Exmoor', 'New Forest', 'South Downs', 'North York Moors', 'Yorkshire Dales', 'Norfolk Broads', 'Fens', 'Romney Marsh', 'Somerset Levels',
  'Forest of Dean', 'Sherwood Forest', 'Scottish Borders', 'Hebrides', 'Western Isles', 'Scapa Flow', 'Cairngorms', 'Ben Nevis', 'Loch Lomond', 'Solway Firth', 'Firth of Forth',
  'Moray Firth', 'Bristol Channel', 'Solent', 'Dogger Bank', 'Morecambe Bay', 'River Trent', 'River Wye', 'River Thames', 'River Severn', 'River Mersey', 'River Tyne', 'River Humber',
  'East Coast Main Line', 'West Coast Main Line', 'Midland Main Line', 'Great Western Main Line', 'Brighton Main Line', 'East Coast Mainline', 'West Coast Mainline', 'Great Western Mainline', 'Midland Mainline', 'Filton Bank', 'Blackfriars',
  'A11', 'A12', 'A13', 'A14', 'A19', 'A21', 'A23', 'A27', 'A30', 'A34', 'A35', 'A36', 'A38', 'A40', 'A45', 'A46', 'A47', 'A49', 'A50', 'A52', 'A55', 'A57', 'A59', 'A61', 'A63', 'A64', 'A65', 'A66',
  'A69', 'A75', 'A77', 'A82', 'A83', 'A90', 'A96', 'A120', 'A127', 'A160', 'A180', 'A259', 'A303', 'A358', 'A417', 'A419', 'A421', 'A428', 'A465', 'A470', 'A483', 'A494', 'A500', 'A556', 'A585', 'A590',
  'A628', 'A1(M)', 'M1', 'M2', 'M3', 'M11', 'M18', 'M20', 'M23', 'M26', 'M27', 'M32', 'M40', 'M42', 'M48', 'M49', 'M5', 'M50', 'M53', 'M54', 'M55', 'M56', 'M57', 'M58', 'M60', 'M61', 'M62', 'M65', 'M66', 'M67',
  'M69', 'M74', 'M8', 'M80', 'M9', 'M90', 'M898', 'Freeport East',
  'Humber Freeport', 'Teesside Freeport', 'Solent Freeport', 'Thames Freeport', 'Plymouth and South Devon Freeport', 'Liverpool City Region', 'Old Oak Common', 'Thamesmead',
  'Ebbsfleet', 'Canary Wharf', 'Olympic Park|Queen Elizabeth Olympic Park', 'Royal Docks', 'Trafalgar Square', 'Parliament Square', 'St Paul’s Cathedral', 'Westminster Abbey', 'Westminster Hall',
  'Palace of Westminster', 'Marlborough House', 'Carlton House Terrace', 'Horse Guards', 'Horse Guards Parade', 'Admiralty House', 'Clarence House', 'Holyrood Palace',
  'Sandringham', 'Highgrove', 'Hampton Court', 'Wembley Stadium', 'Old Trafford', 'Lord’s Cricket Ground', 'Twickenham', 'Wimbledon', 'Glastonbury',
]; // prettier-ignore
