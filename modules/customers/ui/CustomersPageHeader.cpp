// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ConsentForm.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/LinkForm.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/KeyButton.h"
#include "ui/PageHeader.h"

#include <QStackedWidget>

// Where one is among the customers.

namespace hui::customers {

using namespace Qt::StringLiterals;

/// What is done with the record, beside its name: a form is never without whom it is about.
QString CustomersPage::taskText() const
{
    const QWidget* step = m_steps->currentWidget();
    if (step == m_consent)
        return tr("Record a consent");
    if (step == m_link)
        return tr("Record a link");
    if (m_steps->currentIndex() != Form)
        return {};
    switch (m_task) {
    case Task::Create: return tr("New customer");
    case Task::Change: return tr("Change");
    case Task::Certificate: return tr("Add a document");
    }
    return {};
}

/// Where one is, and what is done with the record that is shown. Nobody begins another customer
/// over a form.
void CustomersPage::presentHeader()
{
    const int step = m_steps->currentIndex();
    const bool isOfRecord = step >= Record || (step == Form && m_task != Task::Create);
    QStringList way;
    if (isOfRecord)
        way.append(hui::masked(CustomerField::Name, m_record->record().value(CustomerField::Name)));
    if (const QString task = taskText(); !task.isEmpty())
        way.append(task);
    m_header->setSubtitle(way.isEmpty() ? QString() : u"› "_s + way.join(u" › "_s));
    m_record->actions()->setVisible(step == Record);
    m_new->setVisible(step == Search || step == Record);
}

} // namespace hui::customers
