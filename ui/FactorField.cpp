// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/FactorField.h"

#include "ui/ErrorText.h"
#include "ui/Icons.h"
#include "ui/WedgeScanner.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace hui {

FactorField::FactorField(
    const QString& label, const QString& objectName, Kinds kinds, QWidget* parent)
    : Field(label, new QLineEdit, parent)
    , m_kinds(kinds)
    , m_edit(qobject_cast<QLineEdit*>(editor()))
{
    static const QRegularExpression typed(QStringLiteral("[0-9]{0,6}"));
    static const QRegularExpression nothing(QStringLiteral("^$"));
    m_edit->setObjectName(objectName);
    m_edit->setInputMethodHints(
        Qt::ImhPreferLatin | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_edit->setValidator(
        new QRegularExpressionValidator(kinds == Kinds::Any ? typed : nothing, m_edit));
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->addAction(icon(QStringLiteral("id"), Token::Text3), QLineEdit::LeadingPosition);
    if (kinds == Kinds::Any)
        setHint(tr("staff card / code"));
    startOver();
    setCheck([this] { return verdict(); });
    auto* scanner = new WedgeScanner(*m_edit);
    connect(scanner, &WedgeScanner::scanned, this, &FactorField::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (!m_card.isEmpty())
            forget(); // a key over a card that was read
    });
}

void FactorField::take(const QString& text)
{
    if (m_edit->isReadOnly())
        return;
    forget();
    const std::optional<SecondFactor> read = factorOf(text);
    const bool isCard = read && read->kind == SecondFactor::Kind::Card;
    if (!isCard && (!read || m_kinds == Kinds::CardOnly))
        return setVerdict({State::Error, tr("This is not a staff card.")});
    if (isCard)
        m_card = read->value;
    m_edit->setText(isCard ? tr("Card read") : read->value);
    if (isCard)
        setVerdict({State::Valid});
    Q_EMIT scanned();
}

std::optional<SecondFactor> FactorField::factor() const
{
    return factorOf(m_card.isEmpty() ? m_edit->text() : m_card);
}

Field::Verdict FactorField::verdict() const
{
    if (!m_card.isEmpty())
        return {State::Valid};
    if (factor())
        return {};
    return {State::Error, tr("Six digits, or swipe the card.")};
}

void FactorField::forget()
{
    m_card.clear();
    m_edit->clear();
    setVerdict({});
}

void FactorField::refuse(const Error& error)
{
    forget();
    m_edit->setPlaceholderText({}); // it is needed now
    setVerdict({State::Error, textOf(error)});
    m_edit->setFocus();
}

void FactorField::showPassed(const std::optional<SecondFactor>& factor)
{
    forget();
    if (!factor)
        m_edit->setPlaceholderText(tr("Not needed"));
    else
        m_edit->setPlaceholderText(
            factor->kind == SecondFactor::Kind::Card ? tr("Staff card") : tr("Dynamic code"));
    setVerdict({factor ? State::Valid : State::Idle});
}

void FactorField::startOver()
{
    forget();
    m_edit->setPlaceholderText(
        m_kinds == Kinds::CardOnly ? tr("Swipe the card") : tr("Empty if you have none"));
}

void FactorField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace hui
