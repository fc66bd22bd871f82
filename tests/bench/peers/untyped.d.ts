declare module 'parsleyjs';
declare module 'jquery';
declare module 'jquery-validation';
declare module 'thai-id-card';
declare module 'pristinejs' {
  export default class Pristine {
    constructor(form: Element, config?: Readonly<Record<string, string>>, live?: boolean);
    addValidator(
      control: Element,
      valid: (value: string) => boolean,
      message: string,
      priority?: number,
      halt?: boolean,
    ): void;
    validate(): boolean;
  }
}
declare module 'validator' {
  const validator: {
    isEmpty(text: string): boolean;
    trim(text: string): string;
    matches(text: string, pattern: RegExp): boolean;
  };
  export default validator;
}
declare module 'thai-id-validator' {
  export default function isValidThaiID(number: string): boolean;
}
declare module 'just-validate' {
  export default class JustValidate {
    constructor(form: Element, config?: { readonly validateBeforeSubmitting?: boolean });
    addField(
      selector: string,
      rules: readonly {
        readonly validator: (value: string | boolean) => boolean;
        readonly errorMessage: string;
      }[],
    ): this;
    revalidate(): Promise<boolean>;
  }
}
