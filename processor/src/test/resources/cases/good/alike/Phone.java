package alike;

public record Phone(String number, Kind kind, java.util.List<Kind> key) {}
