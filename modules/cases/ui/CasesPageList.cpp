// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "modules/cases/ui/CaseFilterRow.h"
#include "modules/cases/ui/CasesPage.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

// Which of the cases of a list are shown, and the list as a file.

namespace hui::cases {

using namespace Qt::StringLiterals;

void CasesPage::makeFilter(Card& card)
{
    m_listFilter = new CaseFilterRow(&card);
    card.body()->addWidget(makeRule(&card));
    card.body()->addWidget(m_listFilter);
    connect(m_listFilter, &CaseFilterRow::changed, this, &CasesPage::presentList);
    connect(m_listFilter, &CaseFilterRow::keepAsked, this, &CasesPage::keepList);
}

/// "2026-03-18.P-034": the cases of all states that moved on that day, of that kind or of every
/// one.
void CasesPage::showList(const QString& what)
{
    m_filter->setCurrent(u"all"_s);
    m_listFilter->setFilter(
        {what.section(u'.', 1), QDate::fromString(what.section(u'.', 0, 0), Qt::ISODate)});
    reload();
}

void CasesPage::presentList()
{
    const CaseListFilter filter = m_listFilter->filter();
    QList<CaseRow> rows;
    for (const CaseRow& row : std::as_const(m_listed))
        if (filter.fits(row.value))
            rows.append(row);
    const auto shown = m_pane->shown();
    m_model->setCases(rows);
    m_table->emptyState()->showEmpty(filter.isEmpty()
            ? tr("There are no such cases.")
            : tr("No case of this kind and day is in the list."));
    m_listFilter->setKeepEnabled(!rows.isEmpty());
    if (const int row = shown ? m_model->rowOf(shown->id) : -1; row >= 0)
        m_table->selectRow(row);
}

/// What is kept is what is shown.
void CasesPage::keepList(SheetForm form)
{
    QList<CaseListLine> lines;
    for (const CaseRow& row : m_model->rows())
        lines.append({row.value, row.customer});
    const CaseListFilter filter = m_listFilter->filter();
    const SheetDocument sheet = caseListSheet(lines, filter, tr("Cases of the branch"),
        m_services.bank + u" · "_s + m_services.branchName);
    const auto path = writeCaseList(sheet, m_services.dataFolder,
        filter.day.isValid() ? filter.day : m_services.shift.businessDate, form);
    if (!path)
        return m_message->say(path.error());
    m_message->say(Mood::Ok, tr("The list was kept"), *path);
}

} // namespace hui::cases
