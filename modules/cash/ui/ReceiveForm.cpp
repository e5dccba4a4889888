// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/ReceiveForm.h"

#include "modules/cash/ui/BoxText.h"
#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::cash {

ReceiveForm::ReceiveForm(QWidget* parent)
    : Card(tr("Count what has come"), parent)
    , m_table(new CountTable(this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new Field(tr("Reason, when it is not taken"), m_reason, this))
    , m_receive(new KeyButton(tr("Take in"), KeyButton::Variant::Primary, this))
    , m_refuse(new KeyButton(tr("Do not take"), KeyButton::Variant::Danger, this))
{
    setFixedWidth(452);
    m_table->setObjectName(QStringLiteral("transfer.count"));
    m_reason->setObjectName(QStringLiteral("transfer.reason"));
    m_reason->setMaxLength(200);
    m_receive->setObjectName(QStringLiteral("transfer.receive"));
    m_receive->setButtonSize(KeyButton::Size::Commit);
    m_receive->setKey(Qt::CTRL | Qt::Key_Return);
    m_refuse->setObjectName(QStringLiteral("transfer.refuse"));
    body()->setContentsMargins(0, 0, 0, 12);
    body()->addWidget(m_table);
    body()->addStretch();
    auto* room = new QVBoxLayout;
    room->setContentsMargins(16, 0, 16, 0);
    room->addWidget(m_reasonField);
    body()->addLayout(room);
    footer()->addWidget(m_refuse);
    footer()->addStretch();
    footer()->addWidget(m_receive);
}

void ReceiveForm::setTransfer(const Transfer& transfer)
{
    setSubtitle(BoxText::purpose(transfer) + QStringLiteral(" · ") + BoxText::box(transfer.from));
    m_refuse->setVisible(transfer.purpose == Transfer::Purpose::Move);
    m_reasonField->setVisible(transfer.purpose == Transfer::Purpose::Move);
    if (transfer.id == m_transfer)
        return; // what is half counted stays
    m_transfer = transfer.id;
    m_table->setCount({});
    for (CountCell* cell : m_table->findChildren<CountCell*>())
        cell->clear();
    m_reason->clear();
}

void ReceiveForm::start()
{
    m_table->findChild<CountCell*>()->setFocus(Qt::TabFocusReason);
}

CashCount ReceiveForm::counted() const
{
    return m_table->count();
}

QString ReceiveForm::reason() const
{
    return m_reason->text().trimmed();
}

bool ReceiveForm::isComplete() const
{
    return m_table->isComplete();
}

bool ReceiveForm::checkReason()
{
    if (!reason().isEmpty())
        return true;
    m_reasonField->setVerdict({Field::State::Error, tr("Say why it is not taken.")});
    m_reason->setFocus();
    return false;
}

} // namespace hui::cash
