// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SignatureForm.h"

#include "ui/Field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace hui::billpay {

SignatureForm::SignatureForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_reference(new QLineEdit(this))
    , m_field(new Field(tr("Its number"), m_reference, this))
{
    m_kind->setObjectName(QStringLiteral("signature.kind"));
    m_kind->addItem(tr("Paper"), static_cast<int>(CustomerSignature::Kind::Paper));
    m_kind->addItem(tr("Code by message"), static_cast<int>(CustomerSignature::Kind::Code));
    m_reference->setObjectName(QStringLiteral("signature.reference"));
    m_reference->setMaxLength(64);
    m_field->setRequired();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new Field(tr("Signed on"), m_kind, this), 1, Qt::AlignTop);
    row->addWidget(m_field, 1, Qt::AlignTop);
}

void SignatureForm::startAnew(const QString& paper)
{
    m_kind->setCurrentIndex(0);
    m_reference->setText(paper);
    m_field->setVerdict({});
}

std::optional<CustomerSignature> SignatureForm::signature()
{
    if (!checkForm({m_field}))
        return std::nullopt;
    return CustomerSignature{static_cast<CustomerSignature::Kind>(m_kind->currentData().toInt()),
        m_reference->text().trimmed()};
}

} // namespace hui::billpay
