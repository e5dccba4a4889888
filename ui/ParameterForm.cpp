// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ParameterForm.h"

#include "app/catalogue/SecretField.h"
#include "ui/ParameterField.h"
#include "ui/ParameterText.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hui {

namespace {

/// Whether a code from `source` may fill a parameter; a scanner need not tell its source.
bool mayFill(const Parameter& parameter, ScanSource source)
{
    const ScanSource wanted = parameter.scan;
    if (wanted == ScanSource::None || wanted == ScanSource::Unknown)
        return false;
    return source == ScanSource::Unknown || source == wanted;
}

} // namespace

ParameterForm::ParameterForm(const QString& name, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_today(today)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ParameterForm::setParameters(const QList<Parameter>& parameters)
{
    if (parameters == m_parameters)
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    QMap<QString, QString> kept;
    for (const ParameterField* field : std::as_const(m_fields))
        if (parameters.contains(field->parameter()))
            kept.insert(field->parameter().key, field->entry());
    qDeleteAll(m_fields);
    m_fields.clear();
    delete std::exchange(m_secrets, nullptr);
    m_parameters = parameters;
    for (const Parameter& parameter : withoutSecrets(parameters))
        add(parameter);
    refuseSecrets(secretsAmong(parameters));
    if (!m_fields.isEmpty())
        m_fields.last()->setLast(true);
    setEntries(kept);
    if (hadFocus)
        focusFirst();
}

void ParameterForm::add(const Parameter& parameter)
{
    auto* field = new ParameterField(parameter, m_today, this);
    field->editor()->setObjectName(m_name + u'.' + parameter.key);
    connect(field, &ParameterField::edited, this, &ParameterForm::edited);
    connect(field, &ParameterField::committed, this, &ParameterForm::committed);
    connect(field, &ParameterField::pasted, this, &ParameterForm::pasted);
    m_column->addWidget(field);
    field->show(); // at once: it may be checked before the layout would get to it
    m_fields.append(field);
}

/// A definition that asks for what nobody may be asked for: said where the field would stand.
void ParameterForm::refuseSecrets(const QList<Parameter>& secrets)
{
    if (secrets.isEmpty())
        return;
    m_secrets = makeLabel(ParameterText::secrets(secrets), Type::Label, Token::Bad, this);
    m_secrets->setObjectName(m_name + QStringLiteral(".secrets"));
    m_secrets->setWordWrap(true);
    m_column->addWidget(m_secrets);
    m_secrets->show();
    giveSecretsRoom();
}

/// All lines of it are read: what the form needs for them its fields would lack else.
void ParameterForm::giveSecretsRoom()
{
    if (!m_secrets)
        return;
    m_secrets->setMinimumHeight(0); // what it needed when it was narrower
    m_secrets->setMinimumHeight(m_secrets->heightForWidth(width()));
}

void ParameterForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveSecretsRoom();
}

ParameterField* ParameterForm::field(const QString& key) const
{
    const auto found = std::ranges::find_if(
        m_fields, [&key](const ParameterField* field) { return field->parameter().key == key; });
    return found == m_fields.end() ? nullptr : *found;
}

bool ParameterForm::isUsable() const
{
    return !m_secrets && !m_fields.isEmpty()
        && std::ranges::all_of(m_fields, &ParameterField::isUsable);
}

bool ParameterForm::isScannable() const
{
    return std::ranges::any_of(m_fields, [](const ParameterField* field) {
        return mayFill(field->parameter(), ScanSource::Unknown);
    });
}

bool ParameterForm::isComplete() const
{
    return !m_fields.isEmpty() && std::ranges::all_of(m_fields, [](const ParameterField* field) {
        return field->reading().fault == ParameterFault::None;
    });
}

QMap<QString, QString> ParameterForm::values() const
{
    QMap<QString, QString> values;
    for (const ParameterField* field : m_fields) {
        const ParameterReading read = field->reading();
        if (read.fault == ParameterFault::None && !read.value.isEmpty())
            values.insert(field->parameter().key, read.value);
    }
    return values;
}

QMap<QString, QString> ParameterForm::entries() const
{
    QMap<QString, QString> entries;
    for (const ParameterField* field : m_fields)
        if (!field->isEmpty())
            entries.insert(field->parameter().key, field->entry());
    return entries;
}

bool ParameterForm::check(MessageBar* summary)
{
    return checkForm(QList<Field*>(m_fields.begin(), m_fields.end()), summary);
}

void ParameterForm::setEntries(const QMap<QString, QString>& entries)
{
    for (const auto& [key, text] : entries.asKeyValueRange())
        if (ParameterField* asked = field(key))
            asked->setEntry(text);
}

void ParameterForm::clear()
{
    for (ParameterField* field : std::as_const(m_fields))
        field->setEntry({});
}

void ParameterForm::focusFirst()
{
    const auto isOpen = [](const ParameterField* field) {
        return field->reading().fault != ParameterFault::None;
    };
    const auto found = std::ranges::find_if(m_fields, isOpen);
    if (found != m_fields.end())
        (*found)->editor()->setFocus(Qt::OtherFocusReason);
    else if (!m_fields.isEmpty())
        m_fields.first()->editor()->setFocus(Qt::OtherFocusReason);
}

void ParameterForm::setLocked(bool locked)
{
    for (ParameterField* field : std::as_const(m_fields))
        field->setLocked(locked);
}

void ParameterForm::refuse(const QString& key, const QString& text)
{
    if (m_fields.isEmpty())
        return;
    ParameterField* asked = field(key);
    if (!asked)
        asked = m_fields.first();
    asked->editor()->setFocus(Qt::OtherFocusReason);
    asked->setVerdict({Field::State::Error, text});
    if (auto* line = qobject_cast<QLineEdit*>(asked->editor()))
        line->selectAll();
}

ParameterField* ParameterForm::fieldFor(const BillCode& code) const
{
    ParameterField* best = nullptr;
    int bestRank = 0;
    for (ParameterField* field : m_fields) {
        const bool focused = field->editor()->hasFocus();
        if (!mayFill(field->parameter(), code.source)) {
            if (focused && bestRank == 0 && code.source == ScanSource::Unknown)
                best = field; // what the teller may have typed is never lost
            continue;
        }
        const int rank = field->accepts(code.number) ? (focused                   ? 4
                                                               : field->isEmpty() ? 3
                                                                                  : 2)
                                                     : (focused ? 1 : 0);
        if (rank > bestRank) {
            best = field;
            bestRank = rank;
        }
    }
    return best;
}

bool ParameterForm::take(const BillCode& code)
{
    if (m_fields.isEmpty())
        return false;
    if (!code.isAddress()) {
        ParameterField* taker = fieldFor(code);
        if (!taker)
            return false;
        taker->setEntry(code.number);
        Q_EMIT edited();
        return true;
    }
    bool taken = false;
    for (const auto& [key, text] : code.values.asKeyValueRange()) {
        ParameterField* asked = field(key);
        if (!asked && key == QStringLiteral("account"))
            asked = m_fields.first();
        if (!asked)
            continue;
        asked->setEntry(text);
        taken = true;
    }
    if (taken)
        Q_EMIT edited();
    return taken;
}

} // namespace hui
