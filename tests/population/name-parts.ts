/** A piece of a name in Thai letters and in Latin ones. */
export type Piece = readonly [th: string, en: string];

const pieces = (text: string): readonly Piece[] =>
  text
    .trim()
    .split(/\s*;\s*/)
    .map((pair) => {
      const [th = '', en = ''] = pair.split('=');
      return [th.trim(), en.trim()] as const;
    });

export const GIVEN_BEGINNINGS = pieces(
  `กิตติ=Kitti; ธน=Thana; ณัฐ=Nattha; พีร=Phira; ภูมิ=Phumi; วร=Wora; ศุภ=Supha; อภิ=Aphi; จิร=Chira;
   ปิย=Piya; รัตน=Rattana; สิทธิ=Sitthi; อนุ=Anu; ชญา=Chaya; ฐิติ=Thiti; ปัณณ=Panna; เกียรติ=Kiat; ธีร=Thira;
   ภัทร=Phatthara; สุ=Su; นัน=Nan; กัญ=Kan; อริส=Aris; พิชญ=Phitchaya; เบญจ=Bencha; ฉัตร=Chat; ทิพย=Thippaya;
   หฤ=Haru; ศิริ=Siri; มณี=Mani; บุญ=Bun; เพ็ญ=Phen; เจต=Chet; โสภ=Sopha; ไพลิน=Phailin; แพร=Phrae`,
);

export const MALE_ENDINGS = pieces(
  `พงษ์=phong; วัฒน์=wat; ชัย=chai; พล=phon; กร=kon; เดช=det; ศักดิ์=sak; วุฒิ=wut; รักษ์=rak; นันท์=nan;
   โชติ=chot; ภพ=phop; วิทย์=wit; ยศ=yot; ธรณ์=thon; พัฒน์=phat; เมศวร์=met; เชษฐ์=chet; ฤทธิ์=rit; บดินทร์=bodin`,
);

export const FEMALE_ENDINGS = pieces(
  `ธิดา=thida; พร=phon; วรรณ=wan; ญา=ya; มาศ=mat; รัตน์=rat; นภา=napha; ลักษณ์=lak; วดี=wadi; ชนก=chanok;
   กานต์=kan; ลดา=lada; มณฑ์=mon; ภัสสร=phatson; ฤดี=rudi; จิตต์=chit; พิมพ์=phim; เนตร=net; สุดา=suda; อำไพ=amphai`,
);

export const MALE_NAMES = pieces(
  `ก้อง=Kong; เอก=Ek; ไท=Tai; เพชร=Phet; แทนคุณ=Thaenkhun; ปัณณ์=Pan; ธีร์=Thi; กฤษณ์=Krit; ศรัณย์=Saran;
   โอฬาร=Olan; สามารถ=Samat; ต้นน้ำ=Tonnam; บุญมี=Bunmi; ฤๅชัย=Ruechai; พระพาย=Phraphai; นายน=Nayon; อิ่ม=Im;
   ดำรง=Damrong; อำนวย=Amnuai; เข้ม=Khem; โต้ง=Tong; วอ=Wo; เก่ง=Keng; น้ำเพชร=Namphet; ปุณณวิชญ์=Punnawit`,
);

export const FEMALE_NAMES = pieces(
  `ฟ้า=Fa; มะลิ=Mali; แก้ว=Kaeo; น้ำฝน=Namfon; ขวัญข้าว=Khwankhao; ใบเตย=Baitoei; เพ็ญพิชชา=Phenphitcha; อ้อม=Om;
   ญาณิศา=Yanisa; ณิชา=Nicha; ฤดี=Ruedi; หทัย=Hathai; นางนวล=Nangnuan; นางฟ้า=Nangfa; นายิกา=Nayika; แม่นมาส=Maenmat;
   แม่น้ำ=Maenam; นางาม=Nangam; ดำริ=Damri; เอื้องคำ=Ueangkham; น้ำเหนือ=Namnuea; เด็กดี=Dekdi; ออ=O; จุ๋ม=Chum; สาวิตรี=Sawitri;
   มิสรา=Missara; อุ้ม=Um; ปุ๊กกี้=Pukki; ก๊กเล้ง=Kokleng; ลลิล=Lalin; ธัญญ์=Than; เจ้าจันทร์=Chaochan`,
);

export const SURNAME_BEGINNINGS = pieces(
  `ศรี=Si; บุญ=Bun; ทอง=Thong; แสง=Saeng; พรหม=Phrom; สุข=Suk; วงศ์=Wong; จันทร์=Chan; คำ=Kham; ไชย=Chai;
   สาย=Sai; ใจ=Chai; แก้ว=Kaeo; อินทร์=In; เพชร=Phet; โพธิ์=Pho; ภู่=Phu; อุดม=Udom; น้อย=Noi; ม่วง=Muang;
   ปัญญา=Panya; เกตุ=Ket; เรือง=Rueang; หอม=Hom; สิงห์=Sing; ช่วย=Chuai; กล้า=Kla; ผิว=Phio; ดวง=Duang; เย็น=Yen`,
);

export const SURNAME_ENDINGS = pieces(
  `สุข=suk; มา=ma; ดี=di; ทอง=thong; วงศ์=wong; สวัสดิ์=sawat; ศรี=si; บุตร=but; รักษ์=rak; สมบูรณ์=sombun;
   เจริญ=charoen; พันธุ์=phan; ประเสริฐ=prasoet; กุล=kun; งาม=ngam; โชติ=chot; ปัญญา=panya; อำพัน=amphan; ทรัพย์=sap;
   สิทธิ์=sit; นาค=nak; อ่อน=on; เขียว=khiao; ฤกษ์=roek; ไพศาล=phaisan; แย้ม=yaem; ชื่น=chuen; พูล=phun; เดช=det`,
);

/** One syllable, Chinese clan names, royal grants of place, and families from abroad. */
export const ODD_SURNAMES = pieces(
  `ดี=Di; สี=Si; มา=Ma; ปู=Pu; ยา=Ya; แก=Kae; ไล=Lai; โอ=O; แซ่ตั๊น=Saetan; แซ่ลี้=Saeli; แซ่ ม้า=Sae Ma;
   ณ ริมน้ำ=Na Rimnam; ณ เชียงแก้ว=Na Chiangkaeo; เทพทอง ณ ท่าช้าง=Thepthong Na Thachang; ณ ป้อมเพ็ชร=Na Pomphet;
   วอลเตอร์-ศรีสุข=Walter-Sisuk; โอ'ไบรอัน=O'Brian; ชไนเดอร์=Schneider; สมิธ=Smith; อัล-ฮาซัน=Al-Hasan;
   ภูริพัฒน์ธนเกียรติ=Phuriphatthanakiat; สิริเรืองฤทธิ์เดชา=Siriruengritdecha; ฤทธิ์=Rit; อำ=Am; ธำรง=Thamrong`,
);

export const MALAY = {
  male: pieces(
    `มูฮัมหมัด=Muhammad; อับดุลเลาะ=Abdulloh; อิสมาแอ=Ismaae; ซุลกิฟลี=Sulkiflee; ฟิตรี=Fitri; อานัส=Anas; นิอัฟฟาน=Niaffan;
     แวอารง=Waearong; ตูแวซากีรัน=Tuwaesakiran; อับดุล ฮากีม=Abdul Hakim; มะยูโซ๊ะ=Mayuso; ไซฟูดีน=Saifudin; ฮาซัน=Hasan`,
  ),
  female: pieces(
    `นูรฮายาตี=Nurhayati; ฟาตีเมาะห์=Fatimoh; ซูไฮลา=Suhaila; นูรอัยนี=Nur-ainee; ต่วนโรสนานี=Tuanrosnani; นิฟาติน=Nifatin;
     ไซหนับ=Sainab; นูร์ฟาติน=Nurfatin; อัซวานี=Aswani; รอฮีม๊ะ=Rohima; นาเดีย=Nadia; ยาวาเฮ=Yawahe`,
  ),
  surnames: pieces(
    `เจ๊ะอาแว=Cheawae; สาและ=Salae; มะแซ=Masae; ดือราแม=Duerame; ยูโซ๊ะ=Yuso; หะยีสาเมาะ=Hayisamoh; แวดอเลาะ=Waedoloh;
     โต๊ะเจ๊ะ=Tohche; ลาเต๊ะ=Lateh; บิน อาหมัด=Bin Ahmad; เปาะจิ=Pohchi; กาเซ็ม=Kasem; เจะโด=Chedo`,
  ),
} as const;

export const HILLS = {
  male: pieces(
    `จะแฮ=Jahae; จะหลู่=Jalu; อาเจอะ=Ajoe; อาหล่อง=Along; พะตี=Pati; ซอมือ=Somue; เล่าต๋า=Laota; ไหน่เคียว=Naikhiao; ดิ๊ปุนุ=Dipunu`,
  ),
  female: pieces(
    `นาเฮ=Nahe; นาคือ=Nakhue; หมี่จู=Michu; อาหมื่อ=Amue; หน่อแอ=Noae; มึแฮ=Muehae; พอวา=Phowa; เม๊าะ=Mo; นางแล=Nanglae`,
  ),
  surnames: pieces(
    `แซ่ว่าง=Saewang; แซ่ย่าง=Saeyang; เชอหมื่อ=Choemue; มาเยอะ=Mayoe; จะแฮ=Jahae; พนาไพรทอง=Phanaphraithong; เลาหมี่=Laomi;
     ดำรงคีรีทอง=Damrongkhirithong; ปู่คำ=Pukham; เบกากู่=Bekaku; ลุงต๊ะ=Lungta`,
  ),
} as const;

/** Shan, Burmese, Lao and Khmer names in Thai letters; often without a last name. */
export const NEIGHBOURS = {
  male: pieces(
    `จายหลู่=Sai Lu; จายแสง=Sai Saeng; หลาวคำ=Lao Kham; อ่อง โก=Aung Ko; ซิน มิน ทุต=Zin Min Htut; เต็ง ลวิน=Thein Lwin;
     คำพอน=Khamphon; สุก ซาย=Souksay; โซ=Soe; วิเรียะ=Virak; หม่อง=Maung; อาวุธ=Awut`,
  ),
  female: pieces(
    `นางคำ=Nang Kham; เมียว เมียว เอ=Myo Myo Aye; ขิ่น โช=Khin Cho; คำแลง=Kham Laeng;
     ลีดา=Lida; ติริ=Thiri; นาน วา=Nan Wa; เอ=Aye; ดาวอน=Davon; มิมิ=Mimi; ซู ซู=Su Su; มะเอ=Ma Aye; คำหลู่=Khamlu`,
  ),
  surnames: pieces(`ลุงคำ=Lungkham; วงแสน=Vongsaen; โสก=Sok; อินทะวง=Inthavong; ตุน=Tun`),
} as const;

/** Names of Shan people that begin like a Thai title. */
export const LIKE_TITLES = {
  male: pieces('นายหลาว=Nailao; นายคำ=Naikham'),
  female: pieces(
    'นางแสงหอม=Nang Saenghom; นางหลู่=Nang Lu; นาง อ่อง=Nang Aung; นางสาวคำ=Nang Saokham',
  ),
} as const;
