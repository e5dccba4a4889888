// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "modules/estate/EstateWire.h"
#include "modules/estate/ui/EstateForm.h"
#include "modules/estate/ui/EstatePage.h"
#include "modules/estate/ui/FiguresCard.h"
#include "modules/estate/ui/SheetCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int actsShown = 50;

/// What came, or why nothing did.
template <class Value>
Result<Value> readAnswer(
    const Result<UplinkAnswer>& answer, Result<Value> (*read)(const QJsonObject&))
{
    if (!answer)
        return std::unexpected(answer.error());
    return answer->isProblem() ? std::unexpected(errorOf(*answer)) : read(answer->body);
}

template <class Value>
auto keeping(const Value& value, const QDateTime& at)
{
    return [value, at](Database& database) {
        return database.transaction([&] { return DeskEstateRepository(database).keep(value, at); });
    };
}

} // namespace

void EstatePage::readEstates()
{
    whenDone(m_services.uplink.ask({.path = u"/v1/estates"_s}), this,
        [this](const Result<UplinkAnswer>& answer) {
            const auto estates = readAnswer(answer, estatesFromJson);
            if (estates) {
                showEstates(*estates);
                whenDone(m_services.store.run(keeping(*estates, m_services.clock.nowUtc())), this,
                    [](const Result<Done>&) { }); // a copy that is not kept is asked for again
                return;
            }
            const auto told
                = [](Database& database) { return DeskEstateRepository(database).estates(); };
            whenDone(m_services.store.run(told), this,
                [this, why = textOf(estates.error())](
                    const Result<std::optional<Told<QList<Estate>>>>& found) {
                    if (found && *found)
                        showEstates((*found)->value);
                    else
                        m_estateTable->emptyState()->showFailed(why);
                });
        });
}

void EstatePage::showEstates(const QList<Estate>& estates)
{
    m_estates = estates;
    QList<EstateCells> rows;
    for (const Estate& each : estates)
        rows.append({{shown(each.name), distanceText(each.metres)}, {}, each.id});
    const QString before = m_chosen;
    m_estateModel->setList({{tr("Community")}, {tr("Distance"), true}}, rows);
    m_estateTable->emptyState()->showEmpty(tr("There is no community yet."));
    if (!rows.isEmpty())
        m_estateTable->selectRow(qMax(0, m_estateModel->rowOf(before)));
    takeWanted();
}

void EstatePage::choose(const QString& estate)
{
    if (estate.isEmpty())
        return;
    if (estate != m_chosen) {
        m_view.reset();
        m_figures->setView(std::nullopt);
        m_right->setCurrentWidget(m_figures);
        m_chosen = estate;
        m_search->clear();
        m_typed.clear();
        showList();
    }
    readView();
}

void EstatePage::readView()
{
    if (m_chosen.isEmpty())
        return;
    readActs();
    whenDone(m_services.uplink.ask({.path = u"/v1/estates/"_s + m_chosen}), this,
        [this, estate = m_chosen](
            const Result<UplinkAnswer>& answer) { viewCame(answer, estate); });
}

void EstatePage::viewCame(const Result<UplinkAnswer>& answer, const QString& estate)
{
    if (estate != m_chosen)
        return;
    const auto view = readAnswer(answer, estateViewFromJson);
    if (!view)
        return showTold(estate, textOf(view.error()));
    if (m_message->property("stale").toBool())
        m_message->clear();
    m_message->setProperty("stale", false);
    showView(*view);
    whenDone(m_services.store.run(keeping(*view, m_services.clock.nowUtc())), this,
        [](const Result<Done>&) { }); // a copy that is not kept is asked for again
}

/// The line is down: what was told last, and of when it is.
void EstatePage::showTold(const QString& estate, const QString& why)
{
    const auto told
        = [estate](Database& database) { return DeskEstateRepository(database).view(estate); };
    whenDone(m_services.store.run(told), this,
        [this, estate, why](const Result<std::optional<Told<EstateView>>>& found) {
            if (estate != m_chosen)
                return;
            m_message->setProperty("stale", true);
            if (!found || !*found)
                return m_message->say(Mood::Warn, tr("The community could not be read"), why);
            const QString at = inChina((*found)->at).toString(u"MM-dd HH:mm"_s);
            m_message->say(Mood::Warn, tr("Off line: as it stood at %1").arg(at),
                tr("What you record is sent when the line is back; the platform may refuse it."));
            showView((*found)->value);
        });
}

void EstatePage::showView(const EstateView& view)
{
    m_view = view;
    m_figures->setView(view);
    showList();
    presentCopies();
    if (!m_typed.isEmpty())
        find();
    goOn();
}

void EstatePage::readActs()
{
    const auto read = [estate = m_chosen](Database& database) {
        return DeskEstateRepository(database).actsOf(estate, actsShown);
    };
    whenDone(m_services.store.run(read), this,
        [this, estate = m_chosen](const Result<QList<DeskAct>>& acts) {
            if (estate != m_chosen)
                return;
            if (!acts)
                return m_message->say(acts.error());
            m_acts = *acts;
            if (list() == EstateList::Done)
                showList();
        });
}

void EstatePage::start(const EstateAct& draft)
{
    if (!m_view)
        return;
    m_form->start(draft, *m_view);
    m_right->setCurrentWidget(m_form);
    m_form->focusFirst();
    readCustomer();
}

void EstatePage::readCustomer()
{
    const QUuid record = m_services.customer.record();
    if (record.isNull() || !m_form->isOfPerson())
        return;
    const auto read = [record, shift = m_services.shift](Database& database) {
        return recordForForm(database, shift, record, u"estate.sign"_s);
    };
    whenDone(m_services.store.run(read), this, [this, record](const Result<Customer>& found) {
        if (found && m_services.customer.record() == record && m_right->currentWidget() == m_form)
            m_form->fill(*found); // of one that cannot be read, a child's, it is typed
    });
}

void EstatePage::startForRow(const QString& what)
{
    const auto party = chosenParty();
    if (!party)
        return;
    if (what == u"seen")
        start(NoteSeen{.estate = m_chosen, .party = party->id});
    else if (what == u"offer")
        start(MakeOffer{.estate = m_chosen, .party = party->id});
    else
        start(EndParty{.estate = m_chosen, .party = party->id});
}

void EstatePage::record(const Asked& asked, const Countersign& approval)
{
    if (!m_view)
        return;
    if (m_operation.isNull() || m_asked != asked.act) { // a retry of the same has the same id
        m_operation = newOperationId(m_services.clock, m_services.random);
        m_asked = asked.act;
    }
    const RecordAct request = wanted(asked, approval);
    m_form->setBusy(true);
    m_sheet->setBusy(true);
    const auto work = [request](Database& database) { return recordAct(database, request); };
    whenDone(m_services.store.run(work), this,
        [this, asked](const Result<DeskAct>& made) { recorded(made, asked); });
}

RecordAct EstatePage::wanted(const Asked& asked, const Countersign& approval) const
{
    return {m_operation, m_services.shift, asked.act, *m_view, approval, m_services.clock.nowUtc(),
        asked.copies};
}

void EstatePage::recorded(const Result<DeskAct>& made, const Asked& asked)
{
    m_form->setBusy(false);
    m_sheet->setBusy(false);
    if (!made && made.error().kind == Error::Kind::NeedsApproval)
        return askSignature(asked);
    if (!made && m_right->currentWidget() == m_form)
        return m_form->refuse(made.error());
    if (!made)
        return m_message->say(made.error());
    m_operation = {};
    leave();
    m_message->setProperty("stale", false);
    m_message->say(Mood::Ok, tr("Recorded: %1").arg(actText(made->kind)), made->label);
    m_services.sync.wake();
    readActs();
}

ApprovalRequest EstatePage::toSign(const EstateAct& act) const
{
    ApprovalRequest request;
    request.operation = m_operation;
    request.kind = kindOf(act);
    request.channel = channelOf(act);
    request.maker = m_services.shift;
    request.title = actText(request.kind);
    request.amount = amountOf(act);
    request.facts = {{tr("Community"), m_view ? shown(m_view->estate.name) : QString()}};
    if (const auto* signUp = std::get_if<SignUp>(&act)) {
        request.title = signText(signUp->kind);
        const bool isPerson = signUp->kind == PartyKind::Resident; // masked to whoever signs
        request.facts.append({tr("Name"), isPerson ? maskName(signUp->name) : signUp->name});
        for (auto each = signUp->documents.begin(); each != signUp->documents.end(); ++each)
            if (const PartyNeed* need = m_view->estate.templ.party(signUp->kind))
                for (const DocumentNeed& paper : need->documents)
                    if (paper.key == each.key())
                        request.facts.append({shown(paper.label),
                            isPerson ? maskIdNumber(each.value()) : each.value()});
        if (!signUp->copies.isEmpty())
            request.facts.append({tr("Copies"), QString::number(signUp->copies.size())});
        request.reason = tr("A contract is signed at the counter.");
        request.changes = {{tr("Term"), tr("none"),
            signUp->from.toString(Qt::ISODate) + u" – "_s + signUp->until.toString(Qt::ISODate)}};
    } else if (const auto* settle = std::get_if<Settle>(&act)) {
        request.facts.append({tr("Month"), settle->month});
        for (const Share& share : settle->shares)
            request.changes.append(
                {kindText(share.party), Money::fen(0).toString(), share.amount.toString()});
        request.reason = tr("The month is settled.");
    } else if (const auto* end = std::get_if<EndParty>(&act)) {
        const Party* party = m_view->party(end->party);
        request.facts.append({tr("Name"), party ? party->name : QString()});
        request.changes = {{tr("Contract"), tr("in force"), tr("ended")}};
        request.reason = end->reason;
    }
    return request;
}

void EstatePage::askSignature(const Asked& asked)
{
    if (!m_view)
        return;
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {toSign(asked.act), signedUse(wanted(asked, {}), &RecordAct::approval, recordAct)}, this,
        *m_message, [this, asked](const Countersign& signer) { record(asked, signer); });
}

} // namespace hui::estate
