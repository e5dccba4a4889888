// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/cases/ui/CasePane.h"
#include "modules/cases/ui/CasesPage.h"
#include "ui/FindBox.h"
#include "ui/MessageBar.h"
#include "ui/SegmentedControl.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QLineEdit>

// What becomes of the inbox and of the case that is looked at when its customer goes.

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

const QString firstFilter = u"mine"_s;
const QString usualWant = u"apply"_s;

} // namespace

QJsonObject CasesPage::putAway()
{
    if (m_isWriting)
        return {};
    if (m_pause.isActive())
        keepDraft();
    QJsonObject kept{{u"filter"_s, m_filter->current()}, {u"kind"_s, m_kind->chosenId()},
        {u"want"_s, m_want->currentData().toString()}, {u"number"_s, m_number->text()}};
    if (const auto& shown = m_pane->shown(); shown && !shown->branch.isEmpty()) {
        kept.insert(u"case"_s, idText(shown->id));
        kept.insert(u"ending"_s, m_pane->entered());
    }
    if (!m_operation.isNull()) // nobody knows whether it was written: it is asked again
        kept.insert(u"operation"_s, idText(m_operation));
    m_isLeft = true;
    ++m_visit;
    m_operation = {};
    m_wanted = {};
    m_keptKind.clear();
    m_filter->setCurrent(firstFilter);
    m_want->setCurrentIndex(m_want->findData(usualWant));
    m_number->clear();
    m_message->clear();
    m_table->clearSelection();
    m_pane->setBusy(false);
    m_pane->setCase(std::nullopt);
    readKinds();
    reload();
    return kept;
}

void CasesPage::bringBack(const QJsonObject& kept)
{
    const auto text
        = [&kept](const char* key) { return kept.value(QLatin1StringView(key)).toString(); };
    for (const auto& [name, filter] : caseFilters())
        if (name == text("filter"))
            m_filter->setCurrent(name);
    m_want->setCurrentIndex(qMax(0, m_want->findData(text("want"))));
    m_number->setText(text("number"));
    m_operation = QUuid::fromString(text("operation"));
    m_keptKind = text("kind");
    readKinds(m_keptKind);
    m_wanted = QUuid::fromString(text("case"));
    if (!m_wanted.isNull())
        showCase(m_wanted, [this, ending = kept.value(u"ending"_s).toObject(), id = m_wanted] {
            if (isShown(id))
                m_pane->restore(ending);
        });
    reload();
}

} // namespace hui::cases
