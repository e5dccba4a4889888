// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/EstateForm.h"
#include "modules/estate/ui/EstatePage.h"
#include "modules/estate/ui/EstateTableModel.h"
#include "modules/estate/ui/FiguresCard.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QStackedWidget>

namespace hui::estate {

using namespace Qt::StringLiterals;

/// A sign-up goes along with its customer; another form is the bank's own and is left. Who was
/// searched for is not for the next one's eyes either.
QJsonObject EstatePage::putAway()
{
    if (m_form->isBusy())
        return {};
    QJsonObject kept;
    if (m_right->currentWidget() == m_form) {
        kept = m_form->entered();
        m_right->setCurrentWidget(m_figures);
    }
    if (!kept.isEmpty())
        kept.insert(u"estate"_s, m_chosen);
    m_form->startAnew();
    m_back = {};
    m_operation = {};
    if (!m_typed.isEmpty()) {
        m_search->clear();
        find();
    }
    return kept;
}

void EstatePage::bringBack(const QJsonObject& kept)
{
    const QString estate = kept.value(u"estate"_s).toString();
    if (estate.isEmpty() || !partyKindOf(kept.value(u"kind"_s).toString()))
        return;
    m_back = kept;
    if (const int row = m_estateModel->rowOf(estate); row >= 0)
        m_estateTable->selectRow(row);
    else
        m_chosen = estate; // once the list has come
    goOn();
}

/// The form stands on the community, which may have to be read first.
void EstatePage::goOn()
{
    if (m_back.isEmpty() || !m_view || m_view->estate.id != m_back.value(u"estate"_s).toString())
        return;
    const auto kind = partyKindOf(m_back.value(u"kind"_s).toString());
    m_form->start(SignUp{.estate = m_view->estate.id, .kind = *kind}, *m_view);
    m_form->restore(m_back);
    m_back = {};
    m_right->setCurrentWidget(m_form);
    m_form->focusFirst();
}

} // namespace hui::estate
