/** The annotations that users of Vorm write on their types. */
module dev.vorm.annotations {
    exports dev.vorm.annotation;
}
