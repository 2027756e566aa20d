/** The annotation processors of Vorm: javac's guests, who see the user's types and never the runtime. */
module dev.vorm.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.vorm.processor.EntityProcessor,
            dev.vorm.processor.RegistryProcessor;
}
