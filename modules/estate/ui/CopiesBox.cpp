// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/CopiesBox.h"

#include "modules/estate/ui/EstateText.h"
#include "ui/ClearLayout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hui::estate {

using namespace Qt::StringLiterals;

CopiesBox::CopiesBox(const CopyTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
}

void CopiesBox::setPapers(const QList<DocumentNeed>& papers)
{
    clearLayout(*m_column);
    m_rows.clear();
    for (const DocumentNeed& paper : papers)
        if (paper.copy != CopyNeed::None)
            m_rows.append(makeRow(paper));
    setVisible(!m_rows.isEmpty());
    giveKeys();
}

CopiesBox::Row CopiesBox::makeRow(const DocumentNeed& paper)
{
    auto* field = new PaperCopyField(
        m_tools, {paper.key, shown(paper.paperName()), u"estate.copy."_s + paper.key}, this);
    field->setRequired(paper.copy == CopyNeed::Required && paper.required);
    if (paper.copy == CopyNeed::Later)
        field->setHint(tr("may be handed in later"));
    m_column->addWidget(field);
    connect(field, &PaperCopyField::changed, this, &CopiesBox::giveKeys);
    return {paper, field};
}

PaperCopyField* CopiesBox::fieldOf(const QString& paper) const
{
    const auto at = std::ranges::find(m_rows, paper, [](const Row& row) { return row.paper.key; });
    return at == m_rows.end() ? nullptr : at->field;
}

void CopiesBox::attach(const QString& paper, const Result<QByteArray>& file)
{
    if (PaperCopyField* field = fieldOf(paper))
        field->attach(file);
}

QList<PaperCopy> CopiesBox::copies() const
{
    QList<PaperCopy> all;
    for (const Row& row : m_rows)
        if (row.field->isTaken())
            all.append(row.field->copy());
    return all;
}

void CopiesBox::setCopies(const QList<PaperCopy>& copies)
{
    for (const PaperCopy& copy : copies)
        if (PaperCopyField* field = fieldOf(copy.paper))
            field->setCopy(copy);
}

bool CopiesBox::check(const QStringList& brought)
{
    for (const Row& row : m_rows)
        if (row.paper.copy == CopyNeed::Required && !row.field->isTaken()
            && brought.contains(row.paper.key)) {
            row.field->refuse(tr("%1 is missing.").arg(row.field->label()));
            return false;
        }
    return true;
}

bool CopiesBox::checkAny()
{
    const bool isAny = !copies().isEmpty();
    if (!isAny && !m_rows.isEmpty())
        m_rows.first().field->refuse(tr("%1 is missing.").arg(m_rows.first().field->label()));
    return isAny;
}

bool CopiesBox::refuse(const QString& paper, const QString& text)
{
    PaperCopyField* field = fieldOf(paper);
    if (field)
        field->refuse(text);
    return field != nullptr;
}

void CopiesBox::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().field->focusCopy();
}

void CopiesBox::setLocked(bool locked)
{
    for (const Row& row : m_rows)
        row.field->setLocked(locked);
}

/// The keys are those of the first paper that has none yet.
void CopiesBox::giveKeys()
{
    const auto first
        = std::ranges::find_if(m_rows, [](const Row& row) { return !row.field->isTaken(); });
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
        row->field->setHasKeys(row == first);
}

} // namespace hui::estate
