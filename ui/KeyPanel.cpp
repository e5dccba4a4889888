// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/KeyPanel.h"

#include "app/core/Assert.h"
#include "ui/KeyButton.h"
#include "ui/Paint.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyHeight = 40; ///< for a finger
constexpr int panelMargin = 8;
constexpr int keyGap = 4;

/// The 31 provinces in the order of GB/T 2260, as plates show them (GA 36).
const QStringList& provinceRows()
{
    static const QStringList rows{
        u"京津冀晋蒙辽吉黑"_s, u"沪苏浙皖闽赣鲁豫"_s, u"鄂湘粤桂琼渝川贵"_s, u"云藏陕甘青宁新"_s};
    return rows;
}

/// Plates have neither I nor O, which look like 1 and 0.
const QStringList& plateRows()
{
    static const QStringList rows{
        u"12345678"_s, u"90ABCDEF"_s, u"GHJKLMNP"_s, u"QRSTUVWX"_s, u"YZ挂学警港澳"_s};
    return rows;
}

const QStringList& rowsOf(KeyPanel::Keys keys, bool provinces)
{
    static const QStringList digits{u"123"_s, u"456"_s, u"789"_s};
    static const QStringList letters{
        u"1234567890"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL-"_s, u"ZXCVBNM"_s};
    switch (keys) {
    case KeyPanel::Keys::Digits: return digits;
    case KeyPanel::Keys::Alnum: return letters;
    case KeyPanel::Keys::Plate: return provinces ? provinceRows() : plateRows();
    }
    return digits;
}

} // namespace

KeyPanel::KeyPanel(Keys keys, QLineEdit& target)
    : QFrame(target.window(), Qt::Popup)
    , m_keys(keys)
    , m_target(&target)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keyPanel"_s);
    setAccessibleName(tr("Keys on the screen"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&target, &QObject::destroyed, this, &QWidget::close);
    // the provinces give way to the letters, and come back when the field is empty again
    connect(&target, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (m_keys == Keys::Plate && text.size() <= 1)
            build();
    });
    build();
}

void KeyPanel::build()
{
    const QList<KeyButton*> old = findChildren<KeyButton*>();
    for (KeyButton* button : old) {
        button->hide();
        button->deleteLater(); // one of them is being pressed
    }
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    m_grid->setSpacing(keyGap);
    const bool provinces = m_target && m_target->text().isEmpty();
    const QStringList& rows = rowsOf(m_keys, provinces);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column)
            addSign(rows.at(row).at(column), row, column);
    const int last = static_cast<int>(rows.size());
    const int columns = static_cast<int>(rows.first().size());
    if (m_keys == Keys::Digits) {
        addAct(u"⌫"_s, "keyPanel.back", last, 0);
        addSign(u'0', last, 1);
        addAct(tr("Done"), "keyPanel.done", last, 2);
    } else {
        addAct(u"⌫"_s, "keyPanel.back", last - 1, columns - 1);
        addAct(tr("Done"), "keyPanel.done", last, columns - 1);
    }
    adjustSize();
    if (isVisible())
        setFocus(Qt::PopupFocusReason);
}

void KeyPanel::addSign(QChar sign, int row, int column)
{
    auto* key = new KeyButton(QString(sign), this);
    key->setObjectName(u"keyPanel."_s + sign);
    key->setFixedSize(keyHeight, keyHeight);
    connect(key, &QPushButton::clicked, this, [this, sign] { press(sign.unicode(), sign); });
    m_grid->addWidget(key, row, column);
    key->show();
}

void KeyPanel::addAct(const QString& text, const char* name, int row, int column)
{
    auto* key = new KeyButton(text, this);
    key->setObjectName(QLatin1StringView(name));
    key->setFixedHeight(keyHeight);
    key->setMinimumWidth(keyHeight);
    if (text == u"⌫"_s) {
        key->setAccessibleName(tr("Delete the last character"));
        connect(key, &QPushButton::clicked, this, [this] { press(Qt::Key_Backspace, u"\b"_s); });
    } else {
        connect(key, &QPushButton::clicked, this, &QWidget::close);
    }
    m_grid->addWidget(key, row, column);
    key->show();
}

void KeyPanel::press(int key, const QString& text)
{
    if (!m_target)
        return;
    QKeyEvent typed(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(m_target, &typed);
}

void KeyPanel::popUp()
{
    HUI_ASSERT(m_target);
    QPoint at = m_target->mapToGlobal(QPoint(0, m_target->height() + keyGap));
    const QRect screen = m_target->screen()->availableGeometry();
    if (at.y() + height() > screen.bottom())
        at = m_target->mapToGlobal(QPoint(0, -height() - keyGap));
    at.setX(qMax(screen.left(), qMin(at.x(), screen.right() - width())));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void KeyPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: close(); return;
    case Qt::Key_Backspace: return press(event->key(), event->text());
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: focusNextPrevChild(true); return;
    default: break;
    }
    if (!event->text().isEmpty() && event->text().at(0).isPrint())
        return press(event->key(), event->text());
    QFrame::keyPressEvent(event);
}

void KeyPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (m_target)
        m_target->setFocus(Qt::PopupFocusReason);
}

void KeyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Token::Surface, palette()));
    painter.setPen(colorOf(Token::Line2, palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace hui
