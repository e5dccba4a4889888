// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/StatusBar.h"

#include "app/core/ChinaTime.h"
#include "ui/Icons.h"
#include "ui/Paint.h"
#include "ui/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace hui {

namespace {

/// What the connection looks like: word, icon, ink on tint.
struct LinkLook {
    const char* icon;
    Token ink;
    Token fill;
};

LinkLook lookOf(LinkWord word)
{
    switch (word) {
    case LinkWord::Online: return {"wifi", Token::Ok, Token::OkS};
    case LinkWord::Offline: return {"wifi-off", Token::Warn, Token::WarnS};
    case LinkWord::Syncing: return {"refresh", Token::Info, Token::InfoS};
    }
    return {"wifi-off", Token::Warn, Token::WarnS};
}

/// The tinted field at the left end: a button, drawn as the design says.
class LinkButton : public QToolButton {
public:
    explicit LinkButton(QWidget* parent)
        : QToolButton(parent)
    {
        setObjectName(QStringLiteral("status.link"));
        setAccessibleDescription(QStringLiteral("Ctrl+9"));
        setFocusPolicy(Qt::NoFocus);
        setFixedHeight(27);
        setCursor(Qt::PointingHandCursor);
    }

    void setWord(LinkWord word, const QString& text)
    {
        m_word = word;
        setText(text);
        setAccessibleName(text);
        setFixedWidth(
            qMax(96, QFontMetrics(fontOf(Type::LabelStrong)).horizontalAdvance(text) + 48));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const LinkLook look = lookOf(m_word);
        QPainter painter(this);
        painter.fillRect(rect(), colorOf(look.fill, palette()));
        const QColor ink = colorOf(look.ink, palette());
        paintIcon(painter, QRect(14, 7, 14, 14), QLatin1StringView(look.icon), ink);
        painter.setFont(fontOf(Type::LabelStrong));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(34, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    LinkWord m_word = LinkWord::Offline;
};

/// "Shortcuts" with the key that shows them.
class SheetButton : public QToolButton {
public:
    SheetButton(const QString& text, QWidget* parent)
        : QToolButton(parent)
        , m_cap(capText(QKeySequence(Qt::CTRL | Qt::Key_Slash)))
    {
        setObjectName(QStringLiteral("status.sheet"));
        setAccessibleDescription(m_cap);
        setText(text);
        setFont(fontOf(Type::Label));
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedSize(fontMetrics().horizontalAdvance(text) + capSize(m_cap).width() + 30, 26);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(colorOf(underMouse() ? Token::Text : Token::Text2, palette()));
        paintText(painter, rect().adjusted(12, 0, 0, 0), text(), Qt::AlignLeft);
        const QSize cap = capSize(m_cap);
        const QRect box(QPoint(width() - 12 - cap.width(), (height() - cap.height()) / 2), cap);
        paintCap(painter, box, m_cap, palette());
    }

private:
    const QString m_cap;
};

} // namespace

LinkWord wordOf(const SyncStatus& status)
{
    switch (status.link) {
    case Link::Idle: return LinkWord::Online;
    case Link::Sending: return LinkWord::Syncing;
    case Link::Offline:
    case Link::Connecting: return LinkWord::Offline;
    }
    return LinkWord::Offline;
}

StatusBar::StatusBar(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("statusBar"));
    setAccessibleName(tr("Status"));
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 4, 0);
    row->setSpacing(0);
    addLeft(*row);
    row->addStretch();
    addRight(*row);
    setSync({});
    setDrawer({}, {});
    setGrantedUntil({}, {});
    setDevices(0, 0);
    setBranch({});
}

void StatusBar::addLeft(QHBoxLayout& row)
{
    m_link = new LinkButton(this);
    row.addWidget(m_link);
    connect(m_link, &QToolButton::clicked, this, &StatusBar::syncWanted);
    m_waiting = addPart(row, "status.waiting", tr("Pending"));
    m_lastSync = addPart(row, "status.lastSync", tr("Last sync"));
    m_granted = addPart(row, "status.granted", tr("Policy good until"));
    m_devices = addPart(row, "status.devices", {});
    m_sheet = new SheetButton(tr("Shortcuts"), this);
    connect(m_sheet, &QToolButton::clicked, this, &StatusBar::sheetWanted);
    row.addWidget(m_sheet);
}

void StatusBar::addRight(QHBoxLayout& row)
{
    m_drawer = addPart(row, "status.drawer", tr("Drawer"));
    m_day = addPart(row, "status.day", tr("Business day"));
    m_branch = addPart(row, "status.branch", {});
    m_time = addPart(row, "status.time", {});
}

StatusBar::Part StatusBar::addPart(QHBoxLayout& row, const char* name, const QString& label)
{
    Part part;
    part.box = new QWidget(this);
    part.box->setObjectName(QLatin1StringView(name));
    auto* inner = new QHBoxLayout(part.box);
    inner->setContentsMargins(12, 0, 12, 0);
    inner->setSpacing(label.isEmpty() ? 0 : 6);
    part.label = makeLabel(label, Type::Label, Token::Text2, part.box);
    part.value = makeLabel({}, Type::LabelStrong, Token::Text, part.box);
    inner->addWidget(part.label);
    inner->addWidget(part.value);
    row.addWidget(part.box);
    return part;
}

void StatusBar::setSync(const SyncStatus& status)
{
    const LinkWord word = wordOf(status);
    QString text;
    switch (word) {
    case LinkWord::Online: text = tr("Online"); break;
    case LinkWord::Offline: text = tr("Offline"); break;
    case LinkWord::Syncing: text = tr("Syncing"); break;
    }
    static_cast<LinkButton*>(m_link)->setWord(word, text);
    m_waiting.value->setText(
        QString::number(status.waiting + status.unknown + status.needsAttention));
    m_lastSync.box->setVisible(status.lastSync.isValid());
    m_lastSync.value->setText(inChina(status.lastSync).toString(QStringLiteral("HH:mm:ss")));
}

void StatusBar::setDevices(int ready, int all)
{
    m_devices.box->setVisible(all > 0);
    m_devices.label->setText(tr("Devices %1/%2").arg(ready).arg(all));
    setTone(m_devices.label, ready == all ? Token::Text2 : Token::Warn);
}

void StatusBar::setGrantedUntil(const std::optional<QDateTime>& until, const QDateTime& now)
{
    m_granted.box->setVisible(until.has_value());
    if (!until)
        return;
    m_granted.value->setText(inChina(*until).toString(QStringLiteral("MM-dd HH:mm")));
    setTone(m_granted.value, *until > now ? Token::Text : Token::Warn);
}

void StatusBar::setDrawer(const QString& till, std::optional<Money> balance, bool masked)
{
    m_drawer.box->setVisible(balance.has_value());
    m_drawer.label->setText(tr("Drawer %1").arg(till));
    const QString shown
        = masked ? QStringLiteral("***") : balance.value_or(Money::fen(0)).toString();
    m_drawer.value->setText(u'¥' + shown);
}

void StatusBar::setBusinessDate(const QDate& date)
{
    m_day.value->setText(date.toString(Qt::ISODate) + u' ' + shortWeekday(date));
}

void StatusBar::setBranch(const QString& bankAndBranch)
{
    m_branch.label->setText(bankAndBranch);
    m_branch.box->setVisible(!bankAndBranch.isEmpty());
}

void StatusBar::setTime(const QDateTime& utc)
{
    m_time.value->setText(inChina(utc).toString(QStringLiteral("HH:mm")));
}

void StatusBar::setNarrow(bool narrow)
{
    m_sheet->setVisible(!narrow);
}

QString shortWeekday(const QDate& date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday: return StatusBar::tr("Mon");
    case Qt::Tuesday: return StatusBar::tr("Tue");
    case Qt::Wednesday: return StatusBar::tr("Wed");
    case Qt::Thursday: return StatusBar::tr("Thu");
    case Qt::Friday: return StatusBar::tr("Fri");
    case Qt::Saturday: return StatusBar::tr("Sat");
    default: return StatusBar::tr("Sun");
    }
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorOf(Token::Surface, palette()));
    const QColor line = colorOf(Token::Line, palette());
    painter.fillRect(QRect(0, 0, width(), 1), line);
    for (const Part& part :
        {m_waiting, m_lastSync, m_granted, m_devices, m_drawer, m_day, m_branch})
        if (part.box->isVisible())
            painter.fillRect(QRect(part.box->geometry().right(), 6, 1, 16), line);
}

} // namespace hui
