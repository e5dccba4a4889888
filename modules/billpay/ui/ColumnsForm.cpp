// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ColumnsForm.h"

#include "app/core/Masking.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// "A", "B" … "Z", "AA": as a spreadsheet calls its columns.
QString letterOf(int column)
{
    const QString last(QChar(u'A' + column % 26));
    return column < 26 ? last : letterOf(column / 26 - 1) + last;
}

} // namespace

QString sampleOf(const Cell& cell)
{
    constexpr int longest = 24;
    static const QRegularExpression number(u"[0-9]{5}"_s);
    static const QRegularExpression name(u"^[\\x{3400}-\\x{9fff}·]{2,5}$"_s);
    const QString text = cell.text.trimmed();
    if (number.match(text).hasMatch())
        return maskAccount(text);
    if (name.match(text).hasMatch())
        return maskName(text);
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

ColumnsForm::ColumnsForm(QWidget* parent)
    : Card(tr("Which column is what"), parent)
    , m_header(new QCheckBox(tr("The first row names the columns"), this))
{
    setObjectName(QStringLiteral("columns"));
    auto* hint = makeLabel(tr("It is remembered for the next list with the same heading."),
        Type::Label, Token::Text3, this);
    hint->setWordWrap(true);
    m_header->setObjectName(QStringLiteral("columns.header"));
    addChoice(&BatchColumns::account, "columns.account", tr("Account no."));
    addChoice(&BatchColumns::amount, "columns.amount", tr("Amount"));
    addChoice(&BatchColumns::holder, "columns.holder", tr("Customer"));
    addChoice(&BatchColumns::billNo, "columns.bill", tr("Bill no."));
    addChoice(&BatchColumns::biller, "columns.biller", tr("Biller"));
    addChoice(&BatchColumns::period, "columns.period", tr("Period"));
    addChoice(&BatchColumns::note, "columns.note", tr("Note"));
    m_choices.at(0).field->setRequired();
    m_choices.at(1).field->setRequired();
    body()->setSpacing(12);
    body()->addWidget(hint);
    body()->addWidget(m_header);
    for (int first = 0; first < m_choices.size(); first += 2)
        body()->addWidget(makeRow(first));
    auto* cancel = new KeyButton(tr("Another file"), this);
    cancel->setObjectName(QStringLiteral("columns.cancel"));
    auto* commit = new KeyButton(tr("Check the rows"), KeyButton::Variant::Primary, this);
    commit->setObjectName(QStringLiteral("columns.commit"));
    commit->setKey(Qt::CTRL | Qt::Key_Return);
    footer()->addWidget(cancel);
    footer()->addStretch();
    footer()->addWidget(commit);
    connect(cancel, &KeyButton::clicked, this, &ColumnsForm::cancelled);
    connect(commit, &KeyButton::clicked, this, &ColumnsForm::committed);
}

void ColumnsForm::addChoice(int BatchColumns::* column, const char* name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    m_choices.append({column, box, new Field(label, box, this)});
}

/// Two of them side by side; the last one keeps its half.
QWidget* ColumnsForm::makeRow(int first)
{
    auto* row = new QWidget(this);
    auto* places = new QHBoxLayout(row);
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(12);
    places->addWidget(m_choices.at(first).field, 1);
    if (first + 1 < m_choices.size())
        places->addWidget(m_choices.at(first + 1).field, 1);
    else
        places->addWidget(new QWidget(row), 1);
    return row;
}

void ColumnsForm::ask(const TableRow& first, const BatchColumns& known)
{
    m_first = first;
    m_header->setChecked(known.hasHeader);
    for (const Choice& choice : std::as_const(m_choices)) {
        choice.box->clear();
        choice.box->addItem(tr("None"), -1);
        for (int column = 0; column < first.cells.size(); ++column)
            choice.box->addItem(
                letterOf(column) + u" · "_s + sampleOf(first.cells.at(column)), column);
        choice.box->setCurrentIndex(std::max(0, choice.box->findData(known.*choice.column)));
        choice.field->setVerdict({});
    }
    m_choices.first().box->setFocus();
}

std::optional<BatchColumns> ColumnsForm::columns()
{
    BatchColumns chosen;
    chosen.hasHeader = m_header->isChecked();
    QList<int> taken;
    for (const Choice& choice : std::as_const(m_choices)) {
        const int column = choice.box->currentData().toInt();
        const bool isMissing = column < 0 && &choice - m_choices.constData() < 2;
        const bool isTwice = column >= 0 && taken.contains(column);
        choice.field->setVerdict(isMissing
                ? Field::Verdict{Field::State::Error, tr("Choose the column.")}
                : isTwice ? Field::Verdict{Field::State::Error, tr("This column is taken already.")}
                          : Field::Verdict{});
        taken.append(column);
        chosen.*choice.column = column;
    }
    const auto wrong = std::ranges::find_if(m_choices,
        [](const Choice& choice) { return choice.field->state() == Field::State::Error; });
    if (wrong != m_choices.end()) {
        wrong->box->setFocus();
        return std::nullopt;
    }
    return chosenColumns(chosen, m_first);
}

} // namespace hui::billpay
