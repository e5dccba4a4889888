// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OwedCard.h"

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/OwedTableModel.h"
#include "ui/SignOperation.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int owedTableHeight = 148; // three rows and the head; more are scrolled to

} // namespace

OwedCard::OwedCard(const Services& services, QWidget* parent)
    : Card(tr("Due back to customers"), parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_model(new OwedTableModel(this))
    , m_table(new TableView(tr("Due back to customers"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Why it is not paid out"), m_reason, this))
    , m_message(new MessageBar(this))
    , m_carry(new KeyButton(tr("Carry over"), KeyButton::Variant::Authorise, this))
{
    setObjectName(u"owed"_s);
    setSubtitle(tr("Enter goes to where it is handed out"));
    layOut();
    hide();
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_carry, &KeyButton::clicked, this, &OwedCard::askSupervisor);
}

void OwedCard::layOut()
{
    m_table->setObjectName(u"owed.list"_s);
    m_table->setDense();
    m_table->setModel(m_model);
    m_table->setFixedHeight(owedTableHeight);
    m_table->tableHeader()->setStretchLastSection(false);
    m_table->tableHeader()->setSectionResizeMode(OwedTableModel::Business, QHeaderView::Stretch);
    m_reason->setObjectName(u"owed.reason"_s);
    m_reason->setMaxLength(100);
    m_reasonField->setRequired();
    m_message->setObjectName(u"owed.message"_s);
    m_carry->setObjectName(u"owed.carry"_s);
    body()->setSpacing(8);
    body()->addWidget(m_table);
    body()->addWidget(m_message);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_reasonField, 1);
    row->addWidget(m_carry, 0, Qt::AlignBottom);
    body()->addLayout(row);
}

void OwedCard::setOwed(const QList<OwedCash>& owed, const QString& till)
{
    QList<OwedCash> shown = owed;
    shown.removeIf([&till](const OwedCash& one) {
        return one.isCarried || (!till.isEmpty() && one.till != till);
    });
    const int row = qMax(0, m_table->currentIndex().row());
    m_model->setOwed(shown);
    setTitle(tr("Due back to customers: %1").arg(m_model->sum().toString()));
    setVisible(!shown.isEmpty());
    if (!shown.isEmpty())
        m_table->selectRow(qMin(row, static_cast<int>(shown.size()) - 1));
}

void OwedCard::focusFirst()
{
    m_table->selectRow(0);
    m_table->setFocus();
}

void OwedCard::goTo(int row)
{
    const OwedCash& owed = m_model->rows().at(row);
    m_services.open(owed.module, owed.argument);
}

QList<QUuid> OwedCard::owed() const
{
    QList<QUuid> operations;
    for (const OwedCash& each : m_model->rows())
        operations.append(each.operation);
    return operations;
}

ApprovalRequest OwedCard::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = u"till.carry"_s;
    asked.maker = m_services.shift;
    asked.title = tr("Carry over what is due back");
    asked.facts = {{tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)},
        {tr("Payments"), QString::number(m_model->rowCount())},
        {tr("Sum"), m_model->sum().toString()}};
    asked.changes
        = {{tr("Due back to customers"), tr("to be handed out today"), tr("carried over the day")}};
    asked.reason = m_reason->text().trimmed();
    return asked;
}

void OwedCard::askSupervisor()
{
    m_message->clear();
    if (!m_reasonField->check())
        return m_reason->setFocus();
    const CarryOwed wanted{m_operation, m_services.shift, owed(), m_reason->text(), m_services.owes,
        {}, m_services.clock.nowUtc()};
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {request(), signedUse(wanted, &CarryOwed::supervisor, carryOwed)}, parentWidget(),
        [this, agreed = wanted](const Result<std::optional<Countersign>>& signer) mutable {
            if (!signer)
                return m_message->say(signer.error());
            if (!*signer)
                return m_carry->setFocus();
            agreed.supervisor = **signer;
            agreed.at = m_services.clock.nowUtc();
            carry(agreed);
        });
}

void OwedCard::carry(const CarryOwed& wanted)
{
    m_carry->setEnabled(false);
    whenDone(
        m_services.store.run([wanted](Database& database) { return carryOwed(database, wanted); }),
        this, [this](const Result<Money>& sum) { done(sum); });
}

void OwedCard::done(const Result<Money>& sum)
{
    m_carry->setEnabled(true);
    if (!sum)
        return m_message->say(sum.error());
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_reason->clear();
    m_services.sync.wake();
    Q_EMIT carried();
}

} // namespace hui
