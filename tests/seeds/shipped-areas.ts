import type { ShippedAreas } from '@/lib/app/pages/areas';
import { AREAS } from '@/seeds/areas';
import { AREA_FILES } from '@/seeds/whole';

/** The areas as they ship, read as the background reads them. */
export const SHIPPED_AREAS: ShippedAreas = {
  editions: AREAS,
  read: async (area) => {
    const file = AREA_FILES.find((one) => one.area === area);
    if (file === undefined) throw new Error(`${area} is no area`);
    return file.content;
  },
};

export const NO_AREAS: ShippedAreas = {
  editions: [],
  read: (area) => Promise.reject(new Error(`${area} is no area`)),
};
