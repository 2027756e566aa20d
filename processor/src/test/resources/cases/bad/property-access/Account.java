package app;

import dev.vorm.annotation.*;

@Table
public class Account {
    @Id @Generated private Long id;
    final String name = "";
    private String unread;
    private String unset;
    private boolean isActive;

    @Column static String shared;
    @Version transient int version;
    @Transient @Unique String excluded;
    transient String quiet;
    static final int CONSTANT = 1;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public void setUnread(String unread) {
        this.unread = unread;
    }

    String unset() {
        return unset;
    }

    private void setUnset(String unset) {
        this.unset = unset;
    }

    boolean isActive() {
        return isActive;
    }

    void setActive(boolean active) {
        this.isActive = active;
    }
}
