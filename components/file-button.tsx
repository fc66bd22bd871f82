interface FileButtonProps {
  readonly text: string;
  /** As the attribute of that name. */
  readonly accept: string;
  onFile(file: File): void;
}

/** Chooses a file by a button of ours: the browser's own speaks the browser's language. */
export const FileButton = ({ text, accept, onFile }: FileButtonProps) => (
  <label class="button">
    {text}
    <input
      class="aside"
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const [chosen] = currentTarget.files ?? [];
        if (chosen) onFile(chosen);
        // The same file may be chosen again after it was mended.
        currentTarget.value = '';
      }}
    />
  </label>
);
