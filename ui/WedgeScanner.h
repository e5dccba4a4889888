// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QKeyEvent;
class QWidget;
class QWindow;

namespace hui {

/// What counts as a scanner at the keyboard; a branch with slower scanners sets other numbers.
struct WedgePolicy {
    int gapMs = 35; ///< from one character to the next, at most; nobody types that fast
    int shortest = 6; ///< characters of a code
};

/// Recognises a keyboard-wedge scanner among the keys of a page: characters in quick succession,
/// ended by Enter or Tab. Such a burst is reported whatever has the focus, and no character of it
/// reaches the focused field. Every other key does, a moment later at most.
///
/// It looks at the keys where they enter the window, while the focus is inside its page; dialogs
/// and popups are windows of their own and are left alone, and so is a field into which a reader
/// types by itself, and a form with a scanner of its own: those with the property "keepsScan". How
/// fast they came is told by when each was pressed, not by when the program came round to it: a
/// busy desk makes no scanner of fingers.
class WedgeScanner : public QObject {
    Q_OBJECT

public:
    explicit WedgeScanner(QWidget& page, const WedgePolicy& policy = {});
    ~WedgeScanner() override;

    /// The teller said that a code comes now: any speed and any length will do until Enter or Tab.
    /// Esc, a click or leaving the page ends it.
    void arm();
    void disarm();
    bool isArmed() const { return m_armed; }

Q_SIGNALS:
    void scanned(const QString& text);
    void armedChanged(bool armed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    bool isListening() const;
    bool pressed(const QKeyEvent& key);
    bool isQuick(const QKeyEvent& key) const;
    void hold(const QKeyEvent& key);
    void take();
    void typeHeld();
    void gapOver();

    QWidget& m_page;
    const WedgePolicy m_policy;
    QPointer<QWindow> m_window;
    std::vector<std::unique_ptr<QKeyEvent>> m_held; ///< presses and releases, in order
    QString m_text; ///< of the characters held
    quint64 m_lastMs = 0; ///< when the last of them was pressed
    QTimer m_gap;
    bool m_lastCall = false; ///< the gap is over; what waits to be handled is still looked at
    bool m_typing = false; ///< what was held is on its way: let it through
    bool m_armed = false;
};

} // namespace hui
