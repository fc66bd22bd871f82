import jquery from 'jquery';

// Its plug-ins look for it there.
Object.assign(globalThis, { jQuery: jquery, $: jquery });
