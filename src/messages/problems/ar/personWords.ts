/** What a published text seems to hold, without quoting it. */
export const PERSONS_SEEM =
  'يبدو أن فيه ما يدل على هوية شخص أو على طريقة الوصول إليه: اسم بعد لقب (السيد، السيدة، Mr، Mme، Sra …)، أو عنوان بريد إلكتروني، أو رقم هاتف';

/** What to do about it. */
export const PERSONS_HINT =
  'ما لا ينبغي أن يقرأه أحد: احذفوه من الجدول، أو أدرجوه تحت “redact”، أو لا تنشروا شيئًا من ذلك العمود (السطر “publish: false” تحت حقل خاص بكم، و “hide” لأي حقل آخر). وإن كان يجوز للجميع معرفته فلا يلزم فعل شيء.';
