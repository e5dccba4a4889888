// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyMap.h"

#include "ui/ReadingOrder.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

namespace hui {

namespace {

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// Ctrl+Tab and Ctrl+Shift+Tab, which comes as Backtab.
bool turnsTabs(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)
        && key.modifiers().testFlag(Qt::ControlModifier);
}

/// Whether Enter means "next field" here: the controls into which one line is typed or chosen.
bool isField(const QWidget& widget)
{
    if (widget.property("keepsEnter").toBool())
        return false;
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget)
        || qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const QCheckBox*>(&widget)
        || qobject_cast<const QRadioButton*>(&widget);
}

/// The first control of a card that takes the keyboard, in tab order.
QWidget* firstControl(QWidget& pane)
{
    return controlsInReadingOrder(pane).value(0);
}

QList<QWidget*> panesOf(QWidget& page)
{
    QList<QWidget*> panes;
    for (QFrame* frame : page.findChildren<QFrame*>())
        if (frame->property("card").toBool() && frame->isVisible() && firstControl(*frame))
            panes.append(frame);
    return panes;
}

void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(&widget, &up);
}

KeyBinding binding(KeyBinding::Group group, const QString& keys, const char* act)
{
    return {group, keys, QCoreApplication::translate("hui::KeyMap", act)};
}

QList<KeyBinding> everywhere()
{
    constexpr auto group = KeyBinding::Group::Everywhere;
    return {
        binding(group, QStringLiteral("Ctrl+K"), QT_TRANSLATE_NOOP("hui::KeyMap", "Find anything")),
        binding(group, QStringLiteral("Ctrl+1 … 9, 0"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Go to a module")),
        binding(group, QStringLiteral("Alt+1 … 8"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Quick tasks on the home page")),
        binding(group, QStringLiteral("Alt+9, Alt+0"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Home: cases, payments")),
        binding(group, QStringLiteral("F1, Ctrl+/"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Show this sheet")),
        binding(
            group, QStringLiteral("F4"), QT_TRANSLATE_NOOP("hui::KeyMap", "Ask for an approval")),
        binding(group, QStringLiteral("F5"), QT_TRANSLATE_NOOP("hui::KeyMap", "Fetch or refresh")),
        binding(group, QStringLiteral("F8"), QT_TRANSLATE_NOOP("hui::KeyMap", "Park the customer")),
        binding(group, QStringLiteral("F9"), QT_TRANSLATE_NOOP("hui::KeyMap", "Call next")),
        binding(group, QStringLiteral("Ctrl+N"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "New task for this customer")),
        binding(group, QStringLiteral("Ctrl+P"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Print the last receipt again")),
        binding(group, QStringLiteral("Ctrl+L"), QT_TRANSLATE_NOOP("hui::KeyMap", "Lock")),
        binding(group, QStringLiteral("Ctrl+B"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Fold or unfold the rail")),
        binding(group, QStringLiteral("Ctrl+Shift+H"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Show or hide masked data")),
    };
}

} // namespace

bool KeyMap::isOfTheWindow(const QKeySequence& keys)
{
    static const QList<QKeySequence> all{Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_N, Qt::Key_F1,
        Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        Qt::CTRL | Qt::Key_B, Qt::Key_F6, Qt::SHIFT | Qt::Key_F6, Qt::CTRL | Qt::Key_P,
        Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab};
    const bool isDigit = keys.count() == 1 && keys[0].keyboardModifiers() == Qt::ControlModifier
        && keys[0].key() >= Qt::Key_0 && keys[0].key() <= Qt::Key_9;
    return isDigit || all.contains(keys);
}

QList<KeyBinding> KeyMap::bindings()
{
    constexpr auto form = KeyBinding::Group::Form;
    constexpr auto table = KeyBinding::Group::Table;
    QList<KeyBinding> all = everywhere();
    all += {
        binding(form, QStringLiteral("Enter"), QT_TRANSLATE_NOOP("hui::KeyMap", "Next field")),
        binding(form, QStringLiteral("Shift+Enter"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Previous field")),
        binding(form, QStringLiteral("Ctrl+Enter"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Commit the page or dialog")),
        binding(form, QStringLiteral("Esc"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Close, or one step back")),
        binding(form, QStringLiteral("F6, Shift+F6"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Next or previous card")),
        binding(form, QStringLiteral("Ctrl+Tab"), QT_TRANSLATE_NOOP("hui::KeyMap", "Next tab")),
        binding(form, QStringLiteral("Ctrl+Shift+N"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Something new on this page")),
        binding(form, QStringLiteral("Ctrl+M"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "On to the customer's phone")),
        binding(form, QStringLiteral("F7"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Reject, withdraw or call off")),
        binding(table, QStringLiteral("↑ ↓"), QT_TRANSLATE_NOOP("hui::KeyMap", "Move")),
        binding(table, QStringLiteral("Space"), QT_TRANSLATE_NOOP("hui::KeyMap", "Choose")),
        binding(table, QStringLiteral("Enter"), QT_TRANSLATE_NOOP("hui::KeyMap", "Open")),
        binding(table, QStringLiteral("Ctrl+F"), QT_TRANSLATE_NOOP("hui::KeyMap", "Filter")),
        binding(table, QStringLiteral("Ctrl+C"),
            QT_TRANSLATE_NOOP("hui::KeyMap", "Copy the row, masked")),
    };
    return all;
}

bool KeyMap::eventFilter(QObject* watched, QEvent* event)
{
    if (m_passing || event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    auto& widget = static_cast<QWidget&>(*watched);
    if (turnsTabs(key) && qobject_cast<const QComboBox*>(&widget)) {
        key.ignore(); // goes on to the window: a closed combo box would search its items for it
        return true;
    }
    if (!isEnter(key) || !widget.hasFocus())
        return false;
    return enter(widget, key);
}

bool KeyMap::enter(QWidget& focus, QKeyEvent& key)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    if (isField(focus))
        return enterInField(focus, key);
    auto* button = qobject_cast<QAbstractButton*>(&focus);
    if (!button || modifiers != Qt::NoModifier || button->property("keepsEnter").toBool())
        return false;
    if (!key.isAutoRepeat()) // a key held down commits once
        button->click();
    return true;
}

bool KeyMap::enterInField(QWidget& field, QKeyEvent& key)
{
    const QPointer<QWidget> left(&field);
    const bool back = key.modifiers() & Qt::ShiftModifier;
    m_passing = true;
    if (!back) // the field hears of it (returnPressed), the dialog behind it does not
        static_cast<QObject&>(field).event(&key);
    if (left && left->hasFocus())
        press(
            *left, back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
    m_passing = false;
    key.accept(); // an ignored key would go on to the dialog, filtered or not
    return true;
}

bool focusNextPane(QWidget& page, bool forward)
{
    const QList<QWidget*> panes = panesOf(page);
    if (panes.isEmpty())
        return false;
    QWidget* focus = page.window()->focusWidget();
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            current = i; // a card inside a card comes later, so the innermost wins
    const qsizetype count = panes.size();
    const qsizetype wanted = current < 0 ? 0 : (current + (forward ? 1 : count - 1)) % count;
    firstControl(*panes.at(wanted))
        ->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool showNextTab(QWidget& page, bool forward)
{
    for (QTabBar* tabs : page.findChildren<QTabBar*>()) {
        if (!tabs->isVisible() || tabs->count() < 2)
            continue;
        const int step = forward ? 1 : tabs->count() - 1;
        tabs->setCurrentIndex((tabs->currentIndex() + step) % tabs->count());
        return true;
    }
    return false;
}

} // namespace hui
