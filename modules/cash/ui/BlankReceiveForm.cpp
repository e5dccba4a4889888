// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/BlankReceiveForm.h"

#include "modules/cash/ui/BlankForm.h"
#include "modules/cash/ui/BoxText.h"
#include "ui/BlankText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::cash {

BlankReceiveForm::BlankReceiveForm(QWidget* parent)
    : Card(tr("Count what has come"), parent)
    , m_kind(new QComboBox(this))
    , m_first(makeFormNumber("blanks.counted.first", this))
    , m_last(makeFormNumber("blanks.counted.last", this))
    , m_reason(new QLineEdit(this))
    , m_firstField(new Field(tr("First number"), m_first, this))
    , m_lastField(new Field(tr("Last number"), m_last, this))
    , m_reasonField(new Field(tr("Reason, when it is not taken"), m_reason, this))
    , m_receive(new KeyButton(tr("Take in"), KeyButton::Variant::Primary, this))
    , m_refuse(new KeyButton(tr("Do not take"), KeyButton::Variant::Danger, this))
{
    m_kind->setObjectName(QStringLiteral("blanks.counted.kind"));
    m_reason->setObjectName(QStringLiteral("blanks.refusal"));
    m_reason->setMaxLength(200);
    m_firstField->setRequired();
    m_lastField->setRequired();
    m_lastField->setHelp(tr("Read them off the first and the last form."));
    m_receive->setObjectName(QStringLiteral("blanks.receive"));
    m_receive->setButtonSize(KeyButton::Size::Commit);
    m_receive->setKey(Qt::CTRL | Qt::Key_Return);
    m_refuse->setObjectName(QStringLiteral("blanks.refuse"));
    body()->setSpacing(12);
    body()->addWidget(new Field(tr("Form"), m_kind, this));
    body()->addWidget(m_firstField);
    body()->addWidget(m_lastField);
    body()->addStretch();
    body()->addWidget(m_reasonField);
    footer()->addWidget(m_refuse);
    footer()->addStretch();
    footer()->addWidget(m_receive);
}

void BlankReceiveForm::setTransfer(const Transfer& transfer)
{
    setSubtitle(BoxText::purpose(transfer) + QStringLiteral(" · ") + BoxText::box(transfer.from));
    if (transfer.id == m_transfer)
        return; // what is half entered stays
    m_transfer = transfer.id;
    m_kind->clear();
    QStringList kinds = BlankText::usualKinds();
    if (!kinds.contains(transfer.blanks->kind))
        kinds.append(transfer.blanks->kind);
    for (const QString& kind : std::as_const(kinds))
        m_kind->addItem(BlankText::name(kind), kind);
    for (QLineEdit* edit : {m_first, m_last, m_reason})
        edit->clear();
    for (Field* field : {m_firstField, m_lastField, m_reasonField})
        field->setVerdict({});
}

BlankRange BlankReceiveForm::counted() const
{
    return {m_kind->currentData().toString(), m_first->text().toLongLong(),
        m_last->text().toLongLong()};
}

QString BlankReceiveForm::reason() const
{
    return m_reason->text().trimmed();
}

bool BlankReceiveForm::checkNumbers()
{
    return checkForm({m_firstField, m_lastField});
}

bool BlankReceiveForm::checkReason()
{
    if (!reason().isEmpty())
        return true;
    m_reasonField->setVerdict({Field::State::Error, tr("Say why it is not taken.")});
    m_reason->setFocus();
    return false;
}

} // namespace hui::cash
