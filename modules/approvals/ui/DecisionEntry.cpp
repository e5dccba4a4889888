// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/DecisionEntry.h"

#include "app/sync/SignIn.h"
#include "ui/FactorField.h"
#include "ui/Field.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowWindow = 820; // where the header of a page is lower, too

} // namespace

DecisionEntry::DecisionEntry(
    const QString& name, const QString& remarkName, const QString& remarkLabel, QWidget* parent)
    : QWidget(parent)
    , m_remark(new QLineEdit)
    , m_password(new QLineEdit)
    , m_remarkField(new Field(remarkLabel, m_remark, this))
    , m_passwordField(new Field(tr("Your password"), m_password, this))
    , m_factorField(
          new FactorField(tr("Second factor"), name + u".factor"_s, FactorField::Kinds::Any, this))
    , m_proofs(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_remark->setObjectName(remarkName);
    m_remark->setMaxLength(200);
    m_remark->setPlaceholderText(tr("Goes into the audit trail"));
    m_password->setObjectName(name + u".password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField->setRequired();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_remarkField);
    m_proofs->setSpacing(12);
    m_proofs->addWidget(m_passwordField, 1);
    m_proofs->addWidget(m_factorField, 1);
    rows->addLayout(m_proofs);
    setFocusProxy(m_password);
}

void DecisionEntry::setRemarkHint(const QString& hint)
{
    m_remarkField->setHint(hint);
}

void DecisionEntry::setRemarkRequired(bool isRequired)
{
    m_remarkField->setRequired(isRequired);
}

bool DecisionEntry::check()
{
    return checkForm({m_remarkField, m_passwordField, m_factorField});
}

bool DecisionEntry::isBegun() const
{
    return !m_remark->text().isEmpty() || !m_password->text().isEmpty();
}

QString DecisionEntry::remark() const
{
    return m_remark->text().trimmed();
}

QString DecisionEntry::password() const
{
    return m_password->text();
}

std::optional<SecondFactor> DecisionEntry::factor() const
{
    return m_factorField->factor();
}

bool DecisionEntry::isProofRefused(const Result<UplinkAnswer>& answer)
{
    if (const auto factor = answer ? factorRefusal(*answer) : std::nullopt) {
        m_factorField->refuse(*factor);
        return true;
    }
    forgetProofs();
    if (!answer || !answer->isProblem() || answer->code() != u"bad_credentials")
        return false;
    m_passwordField->setVerdict(
        {Field::State::Error, answer->text(QLocale().language() == QLocale::Chinese)});
    m_password->setFocus();
    return true;
}

void DecisionEntry::startAnew()
{
    m_remark->clear();
    forgetProofs();
}

void DecisionEntry::setReadOnly(bool isReadOnly)
{
    m_remark->setReadOnly(isReadOnly);
    m_password->setReadOnly(isReadOnly);
    m_factorField->setReadOnly(isReadOnly);
}

void DecisionEntry::forgetProofs()
{
    m_password->clear();
    m_factorField->forget();
}

void DecisionEntry::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitWindow();
}

void DecisionEntry::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWindow();
}

/// On a low screen what is decided on needs the height.
void DecisionEntry::fitWindow()
{
    const bool isLow = window()->height() <= lowWindow;
    m_proofs->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// A window tells its children that it lost the keyboard; of its activation only itself is told.
bool DecisionEntry::event(QEvent* event)
{
    if (event->type() == QEvent::WindowDeactivate)
        forgetProofs();
    return QWidget::event(event);
}

} // namespace hui::approvals
