// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TopBar.h"

#include "app/core/Clock.h"
#include "ui/Card.h"
#include "ui/CurrentCustomer.h"
#include "ui/CustomerChip.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace hui {

namespace {

/// The field that opens the palette: it looks like an input and is a button.
class SearchButton : public QToolButton {
public:
    explicit SearchButton(QWidget* parent)
        : QToolButton(parent)
        , m_keys(capText(QKeySequence(Qt::CTRL | Qt::Key_K)))
    {
        setObjectName(QStringLiteral("top.search"));
        setText(TopBar::tr("Find tasks or documents"));
        setAccessibleName(text());
        setFixedSize(320, 32);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colorOf(underMouse() ? Token::Line2 : Token::Line, palette()));
        painter.setBrush(colorOf(Token::Bg, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QColor ink = colorOf(Token::Text3, palette());
        paintIcon(painter, QRect(11, 8, 16, 16), QStringLiteral("search"), ink);
        painter.setFont(fontOf(Type::Body));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(35, 0, -50, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        const QSize cap = capSize(m_keys);
        paintCap(painter, QRect(QPoint(width() - 7 - cap.width(), 7), cap), m_keys, palette());
    }

private:
    const QString m_keys;
};

/// A square icon button with a count in its corner.
class BadgeButton : public QToolButton {
public:
    BadgeButton(const QString& name, const QString& text, const QString& iconName, QWidget* parent)
        : QToolButton(parent)
        , m_iconName(iconName)
    {
        setObjectName(name);
        setToolTip(text);
        setAccessibleName(text);
        setFixedSize(32, 32);
        setFocusPolicy(Qt::TabFocus);
    }

    void setCount(int count)
    {
        m_count = count;
        setAccessibleDescription(QString::number(count));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (underMouse()) {
            painter.setBrush(colorOf(Token::Hover, palette()));
            painter.drawRoundedRect(rect(), 6, 6);
        }
        paintIcon(painter, QRect(6, 6, 20, 20), m_iconName, colorOf(Token::Text2, palette()));
        if (m_count == 0)
            return;
        const QString text = QString::number(qMin(m_count, 99));
        painter.setFont(fontOf(Type::Cap));
        const int wide = qMax(16, painter.fontMetrics().horizontalAdvance(text) + 8);
        const QRect badge(width() - wide, 0, wide, 16);
        painter.setBrush(colorOf(Token::Auth, palette()));
        painter.drawRoundedRect(badge, 8, 8);
        painter.setPen(colorOf(Token::OnAuth, palette()));
        painter.drawText(badge, Qt::AlignCenter, text);
    }

private:
    const QString m_iconName;
    int m_count = 0;
};

} // namespace

TopBar::TopBar(CurrentCustomer& customer, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_customer(customer)
    , m_clock(clock)
    , m_search(new SearchButton(this))
    , m_nobody(makeLabel(tr("Nobody is being served"), Type::Body, Token::Text3, this))
    , m_chip(new CustomerChip(customer, clock, this))
    , m_park(new KeyButton(tr("Park"), this))
    , m_next(new KeyButton(tr("Next"), this))
    , m_approvals(new BadgeButton(QStringLiteral("top.approvals"), tr("Waiting for approval"),
          QStringLiteral("shield-check"), this))
    , m_lock(new BadgeButton(
          QStringLiteral("top.lock"), tr("Lock (Ctrl+L)"), QStringLiteral("lock"), this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(52);
    m_park->setObjectName(QStringLiteral("top.park"));
    m_park->setIconName(QStringLiteral("player-pause"));
    m_park->setKey(Qt::Key_F8);
    m_next->setObjectName(QStringLiteral("top.next"));
    m_next->setIconName(QStringLiteral("player-track-next"));
    m_next->setKey(Qt::Key_F9);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 1);
    row->setSpacing(12);
    row->addWidget(m_search);
    row->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_nobody, m_chip, m_park, m_next, makeUpright(20, this), m_approvals, m_lock})
        row->addWidget(part);
    connect(m_search, &QToolButton::clicked, this, &TopBar::searchWanted);
    connect(m_park, &KeyButton::clicked, this, &TopBar::park);
    connect(m_next, &KeyButton::clicked, this, &TopBar::callNext);
    connect(m_approvals, &QToolButton::clicked, this, &TopBar::approvalsWanted);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockWanted);
    connect(&customer, &CurrentCustomer::changed, this, &TopBar::showCustomer);
    setApprovals(0);
    showCustomer();
}

void TopBar::setApprovals(int count)
{
    static_cast<BadgeButton*>(m_approvals)->setCount(count);
    m_approvals->setVisible(count > 0);
}

void TopBar::setNarrow(bool narrow)
{
    m_search->setFixedWidth(narrow ? 280 : 320);
}

void TopBar::park()
{
    if (m_isQueued)
        Q_EMIT parkWanted();
    else
        m_customer.park();
}

void TopBar::callNext()
{
    if (m_isQueued)
        return Q_EMIT nextWanted();
    ServedCustomer next;
    next.ticket = QStringLiteral("A%1").arg(++m_lastTicket, 3, 10, QLatin1Char('0'));
    next.since = m_clock.nowUtc();
    m_customer.start(next);
}

void TopBar::tick()
{
    if (m_customer.customer())
        m_chip->refresh();
}

void TopBar::showCustomer()
{
    const bool serving = m_customer.customer().has_value();
    m_nobody->setVisible(!serving);
    m_chip->setVisible(serving);
    m_chip->refresh();
    m_park->setVisible(serving);
    m_next->setText(serving ? tr("Next") : tr("Call next"));
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Token::Surface, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorOf(Token::Line, palette()));
}

} // namespace hui
