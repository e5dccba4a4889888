// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/ApprovalsCard.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "ui/EntryText.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/PaletteEntries.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::home {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shown = 2;
constexpr int textWidth = 200; // beside the pill

/// What does not fit is told by the tip.
QLabel* makeElided(const QString& text, Type type, Token token, QWidget* parent)
{
    QLabel* label
        = makeLabel(QFontMetrics(fontOf(type)).elidedText(text, Qt::ElideRight, textWidth), type,
            token, parent);
    if (label->text() != text)
        label->setToolTip(text);
    return label;
}

} // namespace

ApprovalsCard::ApprovalsCard(QWidget* parent)
    : Card(tr("Signed today"), parent)
    , m_count(new Pill({}, this))
    , m_waiting(new KeyButton(tr("All"), KeyButton::Variant::Flat, this))
    , m_onDuty(makeLabel({}, Type::Label, Token::Text3, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("home.approvals"));
    header()->insertWidget(0, makeIcon(QStringLiteral("shield-check"), 20, Token::Text2, this));
    header()->insertWidget(2, m_count);
    m_rows->setSpacing(0);
    setFlush();
    m_waiting->setObjectName(QStringLiteral("home.waiting"));
    m_waiting->setButtonSize(KeyButton::Size::Small);
    connect(m_waiting, &KeyButton::clicked, this, &ApprovalsCard::waitingWanted);
    header()->addWidget(m_waiting);
    m_onDuty->setObjectName(QStringLiteral("home.onDuty"));
    header()->addWidget(m_onDuty);
    setOnDuty(std::nullopt);
    body()->addLayout(m_rows);
    present();
}

void ApprovalsCard::setApprovals(const QList<SignedApproval>& approvals)
{
    const auto idOf = [](const SignedApproval& each) { return each.entry.operation.id; };
    if (std::ranges::equal(m_signed, approvals, {}, idOf, idOf))
        return; // what was signed never changes
    m_signed = approvals;
    present();
}

void ApprovalsCard::setRequests(
    const QList<RemoteApproval>& requests, const QString& own, const QDateTime& now)
{
    QList<Waiting> waiting;
    for (const RemoteApproval& each : requests) {
        if (each.state != RequestState::Waiting)
            continue;
        const ApprovalRequest& asked = each.request;
        const QString who = each.isElsewhere() && !each.fromName.isEmpty() ? each.fromName
                                                                           : asked.maker.operatorId;
        const QString first
            = asked.facts.isEmpty() ? QString() : u" · "_s + asked.facts.first().second;
        waiting.append({.id = each.id,
            .title = asked.amount
                ? QStringLiteral("%1 ¥%2").arg(asked.title, asked.amount->toString())
                : asked.title,
            .about = who + first,
            .minutes = qMax(qint64{0}, each.askedAt.secsTo(now) / 60),
            .isOwn = asked.maker.operatorId == own});
    }
    std::ranges::stable_sort(waiting, {}, &Waiting::isOwn);
    if (waiting == m_requests)
        return;
    m_requests = waiting;
    present();
}

void ApprovalsCard::setOnDuty(const std::optional<QString>& name)
{
    m_onDuty->setText(!name   ? tr("Supervisor unknown")
            : name->isEmpty() ? tr("No supervisor on duty")
                              : tr("On duty %1", "supervisor").arg(*name));
}

void ApprovalsCard::sayReminded(const QUuid& request, bool isTold)
{
    if (isTold)
        m_reminded.insert(request);
    else
        m_reminded.remove(request);
    present();
}

void ApprovalsCard::present()
{
    const auto others = std::ranges::count(m_requests, false, &Waiting::isOwn);
    m_waiting->setAccessibleName(tr("%1 to be signed").arg(others));
    m_waiting->setVisible(others > 0);
    setTitle(m_requests.isEmpty() ? tr("Signed today") : tr("To be signed"));
    const qsizetype count = m_requests.isEmpty() ? m_signed.size() : m_requests.size();
    m_count->setLook({QString::number(count), {}, Mood::Auth});
    m_count->setVisible(count > 0);
    const QWidget* at = focusWidget();
    const QString focused = at && at->hasFocus() ? at->objectName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) { // one of them may have been pressed just now
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this, focused](QWidget* row) {
        if (m_rows->count() > 0)
            m_rows->addWidget(makeRule(this));
        m_rows->addWidget(row);
        if (auto* same = focused.isEmpty() ? nullptr : row->findChild<QWidget*>(focused))
            same->setFocus();
    };
    for (const Waiting& waiting : m_requests.mid(0, shown))
        add(makeRow(waiting));
    for (const SignedApproval& approval :
        m_signed.mid(0, qMax(qsizetype{0}, shown - m_requests.size())))
        add(makeRow(approval));
    if (m_rows->count() > 0)
        return;
    QLabel* none = makeLabel(tr("Nothing needed a second person."), Type::Body, Token::Text3, this);
    none->setContentsMargins(16, 12, 16, 12);
    m_rows->addWidget(none);
}

QWidget* ApprovalsCard::makeRow(const Waiting& waiting)
{
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(16, 8, 12, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeElided(waiting.title, Type::Strong, Token::Text, row), 0, 0);
    const bool isReminded = m_reminded.contains(waiting.id);
    const QString sent = isReminded ? tr("Reminded") : tr("Sent %1 min ago").arg(waiting.minutes);
    const PillLook own{sent, u"clock"_s, Mood::Auth};
    const PillLook other{tr("Waits %1 min").arg(waiting.minutes), u"alert-triangle"_s, Mood::Warn};
    grid->addWidget(new Pill(waiting.isOwn ? own : other, row), 0, 1, Qt::AlignRight);
    grid->addWidget(makeElided(waiting.about, Type::Label, Token::Text3, row), 1, 0);
    auto* act
        = new KeyButton(waiting.isOwn ? tr("Remind") : tr("Open"), KeyButton::Variant::Flat, row);
    act->setObjectName(u"home.request."_s + idText(waiting.id));
    act->setAccessibleName((waiting.isOwn ? tr("Remind of %1") : tr("Open %1")).arg(waiting.title));
    act->setButtonSize(KeyButton::Size::Small);
    connect(act, &KeyButton::clicked, this, [this, id = waiting.id, isOwn = waiting.isOwn] {
        if (isOwn)
            Q_EMIT remindWanted(id);
        else
            Q_EMIT openWanted(id);
    });
    grid->addWidget(act, 1, 1, Qt::AlignRight);
    row->setAccessibleName(waiting.title);
    return row;
}

QWidget* ApprovalsCard::makeRow(const SignedApproval& approval)
{
    const Operation& operation = approval.entry.operation;
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const QString name = EntryText::name(operation);
    const QString title = operation.amount
        ? QStringLiteral("%1 ¥%2").arg(name, operation.amount->toString())
        : name;
    grid->addWidget(makeLabel(title, Type::Strong, Token::Text, row), 0, 0);
    grid->addWidget(
        new Pill({tr("Signed"), QStringLiteral("shield-check"), Mood::Auth}, row), 0, 1);
    const QString who
        = approval.approver.isEmpty() ? QString() : tr(" · supervisor %1").arg(approval.approver);
    grid->addWidget(
        makeLabel(serialOf(approval.entry) + who, Type::Label, Token::Text3, row), 1, 0);
    grid->addWidget(
        makeLabel(inChina(operation.at).toString(u"HH:mm"), Type::Label, Token::Text3, row), 1, 1,
        Qt::AlignRight);
    row->setAccessibleName(title);
    return row;
}

} // namespace hui::home
