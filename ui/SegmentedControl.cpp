// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/SegmentedControl.h"

#include "app/core/Assert.h"
#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hui {

namespace {

constexpr int segmentIconWidth = 16;
constexpr int segmentGap = 6;

/// One choice.
class Segment final : public QAbstractButton {
public:
    Segment(const QString& text, QString icon, QWidget* parent)
        : QAbstractButton(parent)
        , m_icon(std::move(icon))
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setProperty("focusRadius", 5);
    }

    QSize sizeHint() const override
    {
        const int wide = QFontMetrics(fontOf(Type::Strong)).horizontalAdvance(text());
        const int padding = height() < 28 ? 8 : 12;
        return {2 * padding + wide + (m_icon.isEmpty() ? 0 : segmentIconWidth + segmentGap), 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool dark = appearanceOf(palette()) == Appearance::Dark;
        if (isChecked())
            paintBox(painter, rect(), {dark ? Token::Line : Token::Surface, Token::Line2, 1, 5},
                palette());
        const Token ink = !isEnabled() ? Token::TextDisabled
            : isChecked()              ? Token::AccentI
            : underMouse()             ? Token::Text
                                       : Token::Text2;
        painter.setFont(fontOf(isChecked() ? Type::Strong : Type::Body));
        painter.setPen(colorOf(ink, palette()));
        const int content = painter.fontMetrics().horizontalAdvance(text())
            + (m_icon.isEmpty() ? 0 : segmentIconWidth + segmentGap);
        int x = (width() - content) / 2;
        if (!m_icon.isEmpty()) {
            paintIcon(painter,
                QRect(x, (height() - segmentIconWidth) / 2, segmentIconWidth, segmentIconWidth),
                m_icon, colorOf(ink, palette()));
            x += segmentIconWidth + segmentGap;
        }
        paintText(painter, QRect(x, 0, width() - x, height()), text(), Qt::AlignLeft);
    }

private:
    QString m_icon;
};

} // namespace

SegmentedControl::SegmentedControl(const QString& name, QWidget* parent)
    : QFrame(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
}

void SegmentedControl::addOption(const QString& id, const QString& text, const QString& icon)
{
    auto* button = new Segment(text, icon, this);
    button->setObjectName(id);
    button->setFixedHeight(m_small ? 24 : 28);
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_buttons.append(button);
    const qsizetype index = m_buttons.size() - 1;
    connect(button, &QAbstractButton::clicked, this, [this, index] { choose(index); });
    setCurrent(m_current < 0 ? id : current());
}

void SegmentedControl::setOptionEnabled(const QString& id, bool enabled)
{
    for (QAbstractButton* button : m_buttons)
        if (button->objectName() == id)
            button->setEnabled(enabled);
}

void SegmentedControl::setSmall()
{
    m_small = true;
    for (QAbstractButton* button : m_buttons)
        button->setFixedHeight(24);
}

void SegmentedControl::setKey(const QString& key)
{
    m_key = key;
    if (m_current >= 0)
        setCurrent(current());
}

QString SegmentedControl::current() const
{
    return m_current < 0 ? QString() : m_buttons.at(m_current)->objectName();
}

void SegmentedControl::setCurrent(const QString& id)
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(),
        [&](const QAbstractButton* button) { return button->objectName() == id; });
    HUI_ASSERT(found != m_buttons.end());
    m_current = found - m_buttons.begin();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setChecked(i == m_current);
        m_buttons.at(i)->setFocusPolicy(!m_key.isEmpty() ? Qt::NoFocus
                : i == m_current                         ? Qt::StrongFocus
                                                         : Qt::ClickFocus);
        m_buttons.at(i)->setAccessibleDescription(m_key);
    }
    setFocusProxy(m_key.isEmpty() ? m_buttons.at(m_current) : nullptr); // a form goes to the choice
}

void SegmentedControl::choose(qsizetype index)
{
    const bool other = index != m_current;
    setCurrent(m_buttons.at(index)->objectName());
    if (other)
        Q_EMIT chosen(current());
}

void SegmentedControl::step(int by, qsizetype times)
{
    qsizetype target = m_current;
    for (qsizetype i = m_current + by; i >= 0 && i < m_buttons.size() && times > 0; i += by) {
        if (!m_buttons.at(i)->isEnabled())
            continue;
        target = i;
        --times;
    }
    choose(target);
    m_buttons.at(target)->setFocus(Qt::TabFocusReason);
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left: step(-1); return true;
    case Qt::Key_Right: step(1); return true;
    case Qt::Key_Home: step(-1, m_buttons.size()); return true;
    case Qt::Key_End: step(1, m_buttons.size()); return true;
    default: return false;
    }
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {Token::Sunken, Token::TokenCount, 0, 7}, palette());
}

} // namespace hui
