package dev.vorm.processor.scan;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of Javadoc without its tags. */
final class Javadoc {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@|</?(?:p|pre|ul|ol|table|h\\d)\\b");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");
    private static final Pattern LABELLED = Pattern.compile("\\S+\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(.*?[.!?])(?:\\s.*)?", Pattern.DOTALL);

    private Javadoc() {}

    /** The first sentence of a comment, on one line. */
    static String firstSentence(String doc) {
        Matcher end = BLOCK_TAG.matcher(doc);
        String text = end.find() ? doc.substring(0, end.start()) : doc;
        String plain = INLINE_TAG
                .matcher(text)
                .replaceAll(Javadoc::words)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher sentence = SENTENCE.matcher(plain);
        return sentence.matches() ? sentence.group(1) : plain;
    }

    /** What a comment says of a parameter, or "". */
    static String parameter(String doc, String name) {
        Matcher start = Pattern.compile("(?m)^\\s*@param\\s+" + Pattern.quote(name) + "\\s")
                .matcher(doc);
        return start.find() ? doc.substring(start.end()) : "";
    }

    /** What a tag within the text shows: of a link its label, else what it refers to. */
    private static String words(MatchResult tag) {
        String content = tag.group(2);
        if (tag.group(1).startsWith("link")) {
            Matcher labelled = LABELLED.matcher(content);
            content = labelled.matches()
                    ? labelled.group(1)
                    : content.replaceFirst("^#", "").replace('#', '.');
        }
        return Matcher.quoteReplacement(content.replace("<", "&lt;").replace(">", "&gt;"));
    }
}
