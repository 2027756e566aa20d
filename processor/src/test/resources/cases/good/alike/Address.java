package alike;

import java.util.List;

public record Address(List<Kind> kind, List<Kind> columns) {}
