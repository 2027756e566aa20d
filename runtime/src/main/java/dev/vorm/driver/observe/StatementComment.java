package dev.vorm.driver.observe;

/** A statement's name as a comment before its text, for those who look at the server. */
public final class StatementComment {
    private StatementComment() {}

    /** Holds nothing that could end the comment: what is not of names becomes {@code _}. */
    public static String of(String name) {
        StringBuilder comment = new StringBuilder(name.length() + 8).append("/* ");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            comment.append(Character.isLetterOrDigit(c) || " ._$-".indexOf(c) >= 0 ? c : '_');
        }
        return comment.append(" */ ").toString();
    }
}
