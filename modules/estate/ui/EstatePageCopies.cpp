// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/sync/Uplink.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/ui/EstatePage.h"
#include "modules/estate/ui/PartyCopiesCard.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStackedWidget>

// The copies of the papers of a party: looked at again, and handed in afterwards.

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

bool keepsCopies(const EstateTemplate& templ, PartyKind kind)
{
    const PartyNeed* need = templ.party(kind);
    return need && std::ranges::any_of(need->documents, [](const DocumentNeed& paper) {
        return paper.copy != CopyNeed::None;
    });
}

} // namespace

void EstatePage::listenToCopies()
{
    connect(m_papers, &KeyButton::clicked, this, &EstatePage::openCopies);
    connect(m_copies, &PartyCopiesCard::lookAsked, this, &EstatePage::lookAt);
    connect(m_copies, &PartyCopiesCard::left, this, &EstatePage::leave);
    connect(m_copies, &PartyCopiesCard::handInAsked, this,
        [this] { start(HandIn{.estate = m_chosen, .party = m_copies->party().id}); });
}

bool EstatePage::hasCopies(const Party& party) const
{
    return m_view && (!party.copies.isEmpty() || keepsCopies(m_view->estate.templ, party.kind));
}

void EstatePage::openCopies()
{
    const auto party = chosenParty();
    if (!party || !m_view)
        return;
    m_copies->setParty(m_view->estate.templ, *party);
    m_right->setCurrentWidget(m_copies);
    m_copies->focusFirst();
}

/// What came of the parties is shown in the card as well.
void EstatePage::presentCopies()
{
    const Party* party = m_view ? m_view->party(m_copies->party().id) : nullptr;
    if (party && m_right->currentWidget() == m_copies)
        m_copies->setParty(m_view->estate.templ, *party);
}

void EstatePage::lookAt(const QUuid& copy, const QString& reason)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/estates/%1/parties/%2/copies/%3:show"_s.arg(
        m_chosen, idText(m_copies->party().id), idText(copy));
    request.body = {{u"reason"_s, reason}};
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(request), this,
        [this, copy](const Result<UplinkAnswer>& answer) { copyCame(copy, answer); });
}

void EstatePage::copyCame(const QUuid& copy, const Result<UplinkAnswer>& answer)
{
    if (answer && answer->isProblem()) {
        const QString text = answer->text(QLocale().language() == QLocale::Chinese);
        if (answer->field() == u"reason")
            return m_copies->refuse(text);
        return m_copies->message()->say(Mood::Bad, tr("The copy is not shown"), text);
    }
    if (!answer && answer.error().kind == Error::Kind::Offline)
        return m_copies->message()->say(Mood::Warn, tr("Off line"),
            tr("Copies lie at the platform and are shown by it alone."));
    m_copies->show(copy,
        answer ? copyFromJson(answer->body) : Result<QByteArray>(std::unexpected(answer.error())));
}

} // namespace hui::estate
