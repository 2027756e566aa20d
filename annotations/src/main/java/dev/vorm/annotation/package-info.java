/**
 * The annotations that users write on their types; the annotation processor reads them, nothing does at run time. May
 * import the JDK only. Start with {@link dev.vorm.annotation.Table}.
 */
package dev.vorm.annotation;
