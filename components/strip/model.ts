/** A date that the page announces, in words. */
export interface ShownOffer {
  readonly key: string;
  /** `DMC ภาคเรียนที่ 2 ปีการศึกษา 2569: ยืนยันข้อมูล อ. 10 พ.ย. 2569` */
  readonly text: string;
}

/** What stands beside the page of a deadline. */
export type StripEvent =
  | { readonly type: 'hideDeadline' }
  | { readonly type: 'useOffer' | 'refuseOffer'; readonly key: string };
