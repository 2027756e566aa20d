package dev.vorm.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;

/** Which sources were written, and what they say that they came from. */
final class Origins {
    private final Map<String, Set<String>> files = new HashMap<>();

    /** The files by the qualified names of their origins. */
    Map<String, Set<String>> files() {
        return files;
    }

    /** Processors that do what others do, and tell. */
    List<Processor> recording(List<Processor> processors) {
        return processors.stream()
                .map(processor -> proxy(Processor.class, processor, arguments -> {
                    if (arguments != null && arguments[0] instanceof ProcessingEnvironment environment) {
                        arguments[0] = recording(environment);
                    }
                }))
                .toList();
    }

    private ProcessingEnvironment recording(ProcessingEnvironment environment) {
        Filer filer = proxy(Filer.class, environment.getFiler(), arguments -> {
            if (arguments != null && arguments.length == 2 && arguments[1] instanceof Element[] origins) {
                for (Element origin : origins) {
                    files.computeIfAbsent(origin.toString(), name -> new HashSet<>())
                            .add(arguments[0].toString());
                }
            }
        });
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                Origins.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (self, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments));
    }

    private interface Before {
        void call(Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T target, Before before) {
        return type.cast(Proxy.newProxyInstance(
                Origins.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    before.call(arguments);
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}
