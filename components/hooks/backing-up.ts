// Writing a backup: loaded once one is asked for.
import { data } from '@/lib/app';

export const saveBackup = data.saveBackup;
