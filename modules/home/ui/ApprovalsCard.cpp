// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/ApprovalsCard.h"

#include "app/core/ChinaTime.h"
#include "ui/EntryText.h"
#include "ui/Icons.h"
#include "ui/KeyButton.h"
#include "ui/PaletteEntries.h"
#include "ui/Pill.h"
#include "ui/Type.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::home {

namespace {

constexpr int shown = 2;

} // namespace

ApprovalsCard::ApprovalsCard(QWidget* parent)
    : Card(tr("Signed today"), parent)
    , m_count(new Pill({}, this))
    , m_waiting(new KeyButton({}, KeyButton::Variant::Authorise, this))
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
    body()->addLayout(m_rows);
    setWaiting(0);
    setApprovals({});
}

void ApprovalsCard::setApprovals(const QList<SignedApproval>& approvals)
{
    QList<QUuid> ids;
    for (const SignedApproval& approval : approvals)
        ids.append(approval.entry.operation.id);
    if (m_shown == ids)
        return; // what was signed never changes
    m_shown = ids;
    m_count->setLook({QString::number(approvals.size()), {}, Mood::Auth});
    m_count->setVisible(!approvals.isEmpty());
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SignedApproval& approval : approvals.mid(0, shown)) {
        if (m_rows->count() > 0)
            m_rows->addWidget(makeRule(this));
        m_rows->addWidget(makeRow(approval));
    }
    if (!approvals.isEmpty())
        return;
    QLabel* none = makeLabel(tr("Nothing needed a second person."), Type::Body, Token::Text3, this);
    none->setContentsMargins(16, 12, 16, 12);
    m_rows->addWidget(none);
}

void ApprovalsCard::setWaiting(int count)
{
    m_waiting->setText(tr("%1 to be signed").arg(count));
    m_waiting->setVisible(count > 0);
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
