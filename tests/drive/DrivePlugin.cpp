// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// Loaded into the real desk by QT_QPA_GENERIC_PLUGINS=huidrive:<socket>. Answers one JSON line for
/// each JSON line it is sent over a local socket:
///
///   {"do":"see"}                        → the visible named widgets of all windows with their
///   texts
///   {"do":"key","keys":"Ctrl+4"}        → the key goes to the focus window (offscreen only)
///   {"do":"type","text":"3205018642"}   → each character as a key
///   {"do":"scan","text":"HC-01"}        → the same as fast as a scanner does it, and Enter
///   {"do":"click","name":"till.close"}  → the middle of that widget is clicked (offscreen only)
///   {"do":"shot","file":"/tmp/a.png"}   → the active window as a picture
///   {"do":"stalls"}                     → how long the GUI thread was kept from its events, in ms,
///                                         each time it was longer than 16, since asked last
///
/// It looks and types; it changes nothing in the program by itself.

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTimer>
#include <QWindow>

#include <memory>
#include <utility>

namespace {

using namespace Qt::StringLiterals;

QString textOf(const QWidget* widget)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->text();
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return combo->currentText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return edit->toPlainText();
    return widget->accessibleName();
}

QJsonArray rowsOf(const QAbstractItemView* view)
{
    QJsonArray rows;
    const QAbstractItemModel* model = view->model();
    if (!model)
        return rows;
    for (int row = 0; row < qMin(model->rowCount(), 200); ++row) {
        QJsonArray cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells += model->index(row, column).data().toString();
        rows += cells;
    }
    return rows;
}

QJsonObject describe(const QWidget* widget)
{
    QJsonObject seen{{u"name"_s, widget->objectName()},
        {u"class"_s, QString::fromLatin1(widget->metaObject()->className())},
        {u"text"_s, textOf(widget)}, {u"enabled"_s, widget->isEnabled()},
        {u"said"_s, widget->accessibleName()}, {u"hint"_s, widget->accessibleDescription()}};
    const QPoint corner = widget->mapToGlobal(QPoint(0, 0));
    seen[u"x"_s] = corner.x();
    seen[u"y"_s] = corner.y();
    seen[u"w"_s] = widget->width();
    seen[u"h"_s] = widget->height();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        seen[u"checked"_s] = button->isChecked();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
        seen[u"rows"_s] = rowsOf(view);
    return seen;
}

/// Offscreen there is no window manager that gives the keyboard back when a window has closed.
void passFocusOn()
{
    if (QGuiApplication::focusWindow() || QGuiApplication::platformName() != u"offscreen")
        return;
    QWindow* next = QGuiApplication::modalWindow();
    const QWindowList windows = QGuiApplication::topLevelWindows();
    for (QWindow* window : windows)
        if (!next && window->isVisible() && window->type() != Qt::ToolTip)
            next = window;
    if (next)
        next->requestActivate();
}

/// Whether a question is about a widget; it may be about one name, which costs the desk least.
bool isMeant(const QWidget* widget, const QJsonObject& asked)
{
    const QString name = widget->objectName();
    if (!widget->isVisible() || name.isEmpty() || name.startsWith(u"qt_"_s))
        return false;
    return !asked.contains(u"name"_s) || asked.value(u"name"_s).toString() == name;
}

QJsonObject see(const QJsonObject& asked)
{
    passFocusOn();
    QJsonArray widgets;
    for (const QWidget* widget : QApplication::allWidgets())
        if (isMeant(widget, asked))
            widgets += describe(widget);
    const QWidget* focus = QApplication::focusWidget();
    const QWidget* window = QApplication::activeWindow();
    return {{u"widgets"_s, widgets}, {u"focus"_s, focus ? focus->objectName() : QString()},
        {u"window"_s, window ? window->objectName() : QString()},
        {u"title"_s, window ? window->windowTitle() : QString()}};
}

constexpr quint64 fingersMs = 90;
constexpr quint64 scannerMs = 2;

/// When the next key is pressed: later than the one before by what fingers need, so that keys which
/// are sent all at once are not taken for a scanner's; or by what a scanner needs.
quint64 nextPress(quint64 gapMs)
{
    static quint64 last = 0;
    return last += gapMs;
}

/// As a keyboard would: to the focus window, which finds shortcuts and the focus widget itself.
void press(int key, Qt::KeyboardModifiers modifiers, const QString& text, quint64 gapMs = fingersMs)
{
    passFocusOn();
    QWindow* window = QGuiApplication::focusWindow();
    if (!window)
        return;
    const quint64 pressed = nextPress(gapMs);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        auto event = std::make_unique<QKeyEvent>(type, key, modifiers, text);
        event->setTimestamp(pressed);
        QCoreApplication::postEvent(window, event.release());
    }
}

QJsonObject pressSequence(const QString& keys)
{
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    for (int i = 0; i < sequence.count(); ++i) {
        const QKeyCombination one = sequence[static_cast<uint>(i)];
        const bool isTab = one.key() == Qt::Key_Tab;
        const bool isBack = isTab && one.keyboardModifiers().testFlag(Qt::ShiftModifier);
        press(isBack ? Qt::Key_Backtab : one.key(), one.keyboardModifiers(),
            isTab ? u"\t"_s : QString()); // a keyboard's Tab has a text, and with Shift another key
    }
    return {{u"done"_s, sequence.count()}};
}

QJsonObject typeText(const QString& text, quint64 gapMs = fingersMs)
{
    for (const QChar character : text)
        press(character.toUpper().unicode(), Qt::NoModifier, QString(character), gapMs);
    return {{u"done"_s, text.size()}};
}

QJsonObject scan(const QString& text)
{
    nextPress(fingersMs);
    QJsonObject done = typeText(text, scannerMs);
    press(Qt::Key_Return, Qt::NoModifier, u"\r"_s, scannerMs);
    return done;
}

QJsonObject click(const QString& name)
{
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->objectName() != name || !widget->isVisible()
            || !widget->window()->windowHandle())
            continue;
        const QPoint middle = widget->rect().center();
        const QPointF place = widget->mapTo(widget->window(), middle);
        for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease})
            QCoreApplication::postEvent(widget->window()->windowHandle(),
                new QMouseEvent(type, place, widget->mapToGlobal(QPointF(middle)), Qt::LeftButton,
                    type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                    Qt::NoModifier));
        return {{u"done"_s, 1}};
    }
    return {{u"error"_s, u"not there"_s}};
}

QJsonObject shoot(const QString& file)
{
    QWidget* window = QApplication::activeWindow();
    if (!window) {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget* top : tops)
            if (top->isVisible() && top->windowType() != Qt::Popup)
                window = top;
    }
    return {{u"done"_s, window && window->grab().save(file)}};
}

/// Counts how often the GUI thread did not come round to its events within a frame.
class StallWatch {
public:
    StallWatch()
    {
        m_since.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] {
            const qint64 ms = m_since.restart();
            if (ms > 16)
                m_stalls += ms;
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(1);
    }

    QJsonObject taken() { return {{u"stalls"_s, std::exchange(m_stalls, {})}}; }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    QJsonArray m_stalls;
};

QJsonObject stalls()
{
    static StallWatch watch; // from the first time it is asked
    return watch.taken();
}

QJsonObject answer(const QJsonObject& asked)
{
    const QString what = asked.value(u"do"_s).toString();
    if (what == u"see"_s)
        return see(asked);
    if (what == u"key"_s)
        return pressSequence(asked.value(u"keys"_s).toString());
    if (what == u"type"_s)
        return typeText(asked.value(u"text"_s).toString());
    if (what == u"scan"_s)
        return scan(asked.value(u"text"_s).toString());
    if (what == u"click"_s)
        return click(asked.value(u"name"_s).toString());
    if (what == u"shot"_s)
        return shoot(asked.value(u"file"_s).toString());
    if (what == u"stalls"_s)
        return stalls();
    return {{u"error"_s, u"unknown"_s}};
}

} // namespace

class DrivePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "drive.json")

public:
    QObject* create(const QString& name, const QString& socket) override
    {
        if (name.compare(u"huidrive"_s, Qt::CaseInsensitive) != 0)
            return nullptr;
        auto* server = new QLocalServer;
        QLocalServer::removeServer(socket);
        connect(server, &QLocalServer::newConnection, server, [server] {
            QLocalSocket* peer = server->nextPendingConnection();
            connect(peer, &QLocalSocket::readyRead, peer, [peer] {
                while (peer->canReadLine()) {
                    const QJsonObject asked = QJsonDocument::fromJson(peer->readLine()).object();
                    peer->write(QJsonDocument(answer(asked)).toJson(QJsonDocument::Compact) + '\n');
                    peer->flush();
                }
            });
            connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        });
        if (!server->listen(socket))
            qWarning("huidrive cannot listen on %s", qPrintable(socket));
        return server;
    }
};

#include "DrivePlugin.moc"
