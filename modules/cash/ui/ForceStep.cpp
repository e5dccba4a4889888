// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/ForceStep.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/BoxText.h"
#include "modules/cash/ui/Figures.h"
#include "ui/Card.h"
#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/Field.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::cash {

ForceStep::ForceStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_till(new QComboBox(this))
    , m_table(new CountTable(this))
    , m_total(new Figures(tr("Counted (CNY)"), QStringLiteral("force.total"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Reason"), m_reason, this))
    , m_close(new KeyButton(tr("Close by force"), KeyButton::Variant::Authorise, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeCount());
    row->addWidget(makeSide(), 1);
    connect(m_table, &CountTable::changed, this, &ForceStep::showTotal);
    connect(m_close, &KeyButton::clicked, this, &ForceStep::commit);
    showTotal();
}

Card* ForceStep::makeCount()
{
    auto* card = new Card(tr("Count what is in the drawer"), this);
    card->setFixedWidth(480);
    card->setFlush();
    m_table->setObjectName(QStringLiteral("force.count"));
    card->body()->addWidget(m_table);
    card->body()->addStretch();
    return card;
}

Card* ForceStep::makeSide()
{
    auto* card = new Card(tr("Close another's drawer"), this);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    m_till->setObjectName(QStringLiteral("force.till"));
    body->addWidget(new Field(tr("Drawer of this desk"), m_till, card));
    m_reason->setObjectName(QStringLiteral("force.reason"));
    m_reason->setMaxLength(200);
    m_reasonField->setRequired();
    body->addWidget(m_reasonField);
    body->addWidget(m_total);
    auto* hint = makeLabel(
        tr("Counted with a witness. A difference is booked to over and short, the cash goes to the "
           "vault, and the reason stays on record."),
        Type::Label, Token::Text3, card);
    hint->setWordWrap(true);
    body->addWidget(hint);
    m_message->setObjectName(QStringLiteral("force.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_close->setObjectName(QStringLiteral("force.close"));
    m_close->setButtonSize(KeyButton::Size::Commit);
    m_close->setKey(Qt::Key_F4);
    card->footer()->addStretch();
    card->footer()->addWidget(m_close);
    return card;
}

void ForceStep::present(const TillDay& day)
{
    const QString chosen = till();
    m_till->clear();
    for (const Till& other : day.others)
        m_till->addItem(
            tr("%1, teller %2").arg(BoxText::box(other.id), other.operatorId), other.id);
    m_till->setCurrentIndex(qMax(0, m_till->findData(chosen)));
    m_close->setEnabled(m_till->count() > 0);
    if (m_till->count() == 0 && m_message->text().isEmpty())
        m_message->say(Mood::Info, tr("No drawer of another is in use at this desk"));
}

void ForceStep::start()
{
    m_till->setFocus();
}

QString ForceStep::till() const
{
    return m_till->currentData().toString();
}

void ForceStep::showTotal()
{
    if (const Result<Money> total = m_table->total())
        m_total->setAmount(*total);
}

ApprovalRequest ForceStep::request() const
{
    ApprovalRequest asked;
    asked.operation = m_operation;
    asked.kind = QStringLiteral("till.force_close");
    asked.maker = m_services.shift;
    asked.title = tr("Close drawer %1 by force").arg(till());
    asked.amount = m_table->total().value_or(Money::fen(0));
    asked.facts = {{tr("Drawer"), m_till->currentText()},
        {tr("Business day"), m_services.shift.businessDate.toString(Qt::ISODate)}};
    asked.changes = {{BoxText::box(till()), tr("open"), tr("closed")}};
    asked.reason = m_reason->text().trimmed();
    return asked;
}

void ForceStep::commit()
{
    m_message->clear();
    if (!m_reasonField->check())
        return m_reason->setFocus();
    if (!m_table->isComplete())
        return m_message->say(
            Mood::Warn, tr("Not complete"), tr("Enter every denomination, 0 where there is none."));
    const ForceCloseTill wanted{
        m_operation, m_services.shift, till(), m_table->count(), m_reason->text(), {}, {}};
    actSigned(m_close, request(), wanted, &ForceCloseTill::witness, forceCloseTill,
        [this](const Till& till) { closed(till); });
}

void ForceStep::closed(const Till& till)
{
    m_operation = newOperation();
    m_reason->clear();
    for (CountCell* cell : m_table->findChildren<CountCell*>())
        cell->clear();
    showTotal();
    m_message->say(Mood::Ok, tr("%1 is closed").arg(BoxText::box(till.id)),
        tr("Its cash is on the way to the vault."));
    m_services.sync.wake();
    Q_EMIT moved();
}

} // namespace hui::cash
