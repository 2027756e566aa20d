package library;

public enum AuthorStatus {
    ACTIVE,
    BLOCKED
}
