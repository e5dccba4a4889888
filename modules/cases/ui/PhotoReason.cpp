// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/PhotoReason.h"

#include "ui/Field.h"
#include "ui/KeyButton.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 100; // the contract's LookReason

} // namespace

PhotoReason::PhotoReason(QWidget* parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_field(new Field(tr("Why it is looked at"), m_reason, this))
    , m_open(new KeyButton(tr("Show"), this))
{
    m_reason->setObjectName(u"cases.photos.reason"_s);
    m_reason->setMaxLength(longestReason);
    m_field->setRequired();
    m_open->setObjectName(u"cases.photos.show"_s);
    m_open->setIconName(u"eye"_s);
    m_open->setKey(Qt::CTRL | Qt::Key_I);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_open, 0, Qt::AlignBottom);
    connect(m_open, &KeyButton::clicked, this, &PhotoReason::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &PhotoReason::submit);
    hide();
}

void PhotoReason::ask()
{
    show();
    m_reason->setFocus();
}

void PhotoReason::refuse(const QString& text)
{
    m_field->setVerdict({Field::State::Error, text});
    m_reason->setFocus();
}

void PhotoReason::close()
{
    m_reason->clear();
    m_field->setVerdict({});
    hide();
}

void PhotoReason::setBusy(bool busy)
{
    m_reason->setReadOnly(busy);
    m_open->setEnabled(!busy);
}

void PhotoReason::submit()
{
    if (!m_open->isEnabled())
        return;
    if (!m_field->check())
        return m_reason->setFocus();
    Q_EMIT given(m_reason->text().simplified());
}

} // namespace hui::cases
