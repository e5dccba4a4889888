// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QKeyEvent;
class QWidget;

namespace hui {

/// One line of the shortcut sheet: what the keys do, and under which heading it stands.
struct KeyBinding {
    enum class Group { Everywhere, Form, Table };
    Group group = Group::Everywhere;
    QString keys; ///< as printed: "Ctrl+K", "Enter", "↑ ↓"
    QString act; ///< in the teller's language
};

/// The keyboard habits of a teller, for every form of the program: Enter goes to the next field and
/// Shift+Enter to the one before, Enter on a button presses it, the Enter of the keypad is the same
/// key. F6 walks through the cards of a page, Ctrl+Tab through its tabs.
///
/// Installed on the application, so no page knows of it. A field that wants Enter for itself sets
/// the property "keepsEnter". Keys that act on the window belong to MainWindow, keys that commit
/// belong to their button.
class KeyMap : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every key of the program in reading order, for the shortcut sheet.
    static QList<KeyBinding> bindings();

    /// Whether keys act on the window whatever page it shows. A page must not use them: of two
    /// shortcuts with the same keys Qt starts neither.
    static bool isOfTheWindow(const QKeySequence& keys);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool enter(QWidget& focus, QKeyEvent& key);
    bool enterInField(QWidget& field, QKeyEvent& key);

    bool m_passing = false; ///< an event of ours is on its way: let it through
};

/// Puts the focus into the next card of `page` (or the one before), at its first field that takes
/// the keyboard. Cards are the frames with the property "card". False when there is nowhere to go.
bool focusNextPane(QWidget& page, bool forward);

/// Shows the next tab of the first visible tab bar of `page`. False when there is none.
bool showNextTab(QWidget& page, bool forward);

} // namespace hui
