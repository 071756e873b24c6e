/** Vocabulary of an Iraqi electronics wholesaler; what the generators draw names from. */

export const PRODUCT_FAMILIES: readonly (readonly [name: string, unit: string, category: string])[] = [
  ['شاحن سريع', 'pcs', 'Chargers'],
  ['سماعة بلوتوث', 'pcs', 'Audio'],
  ['كيبل Type-C', 'pcs', 'Cables'],
  ['كاميرا مراقبة', 'pcs', 'CCTV'],
  ['راوتر واي فاي', 'pcs', 'Networking'],
  ['حافظة هاتف', 'pcs', 'Accessories'],
  ['بطارية ليثيوم', 'box', 'Power'],
  ['شاشة عرض', 'pcs', 'Displays'],
  ['لوحة مفاتيح', 'pcs', 'Accessories'],
  ['ذاكرة فلاش', 'pcs', 'Storage'],
  ['Power Bank', 'pcs', 'Power'],
  ['LED Strip', 'm', 'Lighting'],
  ['Thermal Printer', 'pcs', 'POS'],
  ['Barcode Scanner', 'pcs', 'POS'],
  ['HDMI Cable', 'pcs', 'Cables'],
  ['Hard Disk', 'pcs', 'Storage'],
];

export const BRANDS = ['Anker', 'TP-Link', 'Hikvision', 'Samsung', 'Xiaomi', 'D-Link', 'Baseus', 'SanDisk', 'أصلي', 'Ugreen'] as const;

export const FIRST_NAMES = ['أحمد', 'محمد', 'علي', 'حسين', 'زينب', 'فاطمة', 'مصطفى', 'كرار', 'نور', 'Omar', 'Sara', 'Hassan'] as const;

export const LAST_NAMES = ['العبيدي', 'الجبوري', 'الساعدي', 'الخفاجي', 'التميمي', 'الكناني', 'البصري', "O'Neill", 'Al-Rubaie'] as const;

export const COMPANY_FORMS = ['شركة {} للتجارة', 'محلات {}', 'مكتب {} للحاسبات', '{} Trading Co.', 'أسواق {}', "{}'s Electronics"] as const;

export const COMPANY_NAMES = [
  'النور',
  'الرافدين',
  'بابل',
  'دجلة',
  'الفرات',
  'سومر',
  'آشور',
  'الياسمين',
  'Zagros',
  'Al-Mansour',
  'الكوثر',
] as const;

export const CITIES: readonly (readonly [city: string, state: string])[] = [
  ['بغداد', 'Baghdad'],
  ['البصرة', 'Basra'],
  ['أربيل', 'Erbil'],
  ['النجف', 'Najaf'],
  ['كربلاء', 'Karbala'],
  ['الموصل', 'Nineveh'],
];

export const LOCATION_NAMES = ['المستودع الرئيسي', 'معرض الكرادة', 'فرع البصرة', 'Erbil Showroom', 'فرع النجف'] as const;
