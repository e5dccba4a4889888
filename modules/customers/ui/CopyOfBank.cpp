// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CopyOfBank.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/customer/TagRepository.h"
#include "app/sync/Uplink.h"
#include "modules/customers/CustomerDealings.h"

#include <utility>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// What labels and billers are called; one that this desk knows no more keeps its number.
Result<Done> addNames(Database& database, ExportScene& scene)
{
    const auto labels = TagRepository(database).entries();
    if (!labels)
        return std::unexpected(labels.error());
    for (const TagEntry& label : *labels)
        scene.labels.insert(label.id, label.name);
    for (const PaidAccount& paid : std::as_const(scene.accounts)) {
        const auto biller = CatalogueRepository(database).byId(paid.biller);
        if (!biller)
            return std::unexpected(biller.error());
        if (*biller)
            scene.billers.insert(paid.biller, (*biller)->name);
    }
    return Done{};
}

} // namespace

Result<Copy> copyHere(
    Database& database, const Customer& record, const ExportScene& scene, const QString& device)
{
    constexpr int mostAccounts = 1000;
    const auto accounts = AccountRepository(database).of(record.id, mostAccounts);
    if (!accounts)
        return std::unexpected(accounts.error());
    const auto dealings = dealingsHere(database, record.id);
    if (!dealings)
        return std::unexpected(dealings.error());
    const auto log = logHere(database, record.id, scene.shift.branch, device);
    if (!log)
        return std::unexpected(log.error());
    Copy copy{record, scene};
    copy.scene.accounts = *accounts;
    copy.scene.dealings = *dealings;
    copy.scene.log = *log;
    if (const Result<Done> named = addNames(database, copy.scene); !named)
        return std::unexpected(named.error());
    return copy;
}

CopyOfBank::CopyOfBank(Uplink& uplink, Copy copy, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
    , m_copy(std::move(copy))
{
}

void CopyOfBank::ask()
{
    askForDealings(0);
}

void CopyOfBank::askForDealings(qint64 before)
{
    UplinkRequest request;
    request.path
        = u"/v1/customers/%1/dealings?before=%2"_s.arg(idText(m_copy.record.id)).arg(before);
    whenDone(m_uplink.ask(request), this, [this](const Result<UplinkAnswer>& answer) {
        if (!answer || answer->isProblem())
            return end(false);
        const auto page = dealingsPageFromJson(answer->body);
        if (!page)
            return end(false);
        m_there += page->entries;
        if (page->next > 0)
            return askForDealings(page->next);
        m_copy.scene.dealings = joinedDealings(m_copy.scene.dealings, m_there);
        askForLog();
    });
}

void CopyOfBank::askForLog()
{
    UplinkRequest request;
    request.path = u"/v1/customers/%1/log"_s.arg(idText(m_copy.record.id));
    whenDone(m_uplink.ask(request), this, [this](const Result<UplinkAnswer>& answer) {
        if (!answer || answer->isProblem())
            return end(false);
        const auto log = recordLogFromJson(answer->body);
        if (!log)
            return end(false);
        m_copy.scene.log = joinedLog(m_copy.scene.log, *log);
        end(true);
    });
}

void CopyOfBank::end(bool isOfBank)
{
    m_copy.scene.isOfBank = isOfBank;
    Q_EMIT gathered(m_copy);
    deleteLater();
}

} // namespace hui::customers
