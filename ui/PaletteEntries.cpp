// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteEntries.h"

#include "app/core/ChinaTime.h"
#include "app/customer/Pinyin.h"
#include "app/sync/SyncEngine.h"
#include "ui/CurrentCustomer.h"
#include "ui/Paint.h"
#include "ui/PaletteListModel.h"

namespace hui {

namespace {

using Group = PaletteEntry::Group;

QString keysOf(const QKeySequence& keys)
{
    return capText(keys);
}

QString digitKeys(const Module& module)
{
    return module.digit < 0 ? QString()
                            : keysOf(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + module.digit));
}

void addModule(std::vector<PaletteEntry>& entries, const Module& module, const WindowActs& acts)
{
    for (const PaletteAction& action : module.actions)
        entries.push_back({Group::Business, action.title, module.title, action.words, action.icon,
            {}, [open = acts.open, id = module.id, argument = action.id] { open(id, argument); }});
    entries.push_back(
        {Group::Business, module.title, {}, module.id + u' ' + spokenWords(module.title),
            module.icon, digitKeys(module), [open = acts.open, id = module.id] { open(id, {}); }});
}

/// Number and name, as far as they are known.
QString nameOf(const ServedCustomer& waiting)
{
    const QString known = QStringLiteral("%1 %2").arg(waiting.ticket, waiting.name).trimmed();
    return known.isEmpty() ? PaletteListModel::tr("Customer without a number") : known;
}

void addParked(std::vector<PaletteEntry>& entries, CurrentCustomer& customer)
{
    for (const ServedCustomer& waiting : customer.parked())
        entries.push_back({Group::Customer, nameOf(waiting),
            PaletteListModel::tr("Parked since %1")
                .arg(inChina(waiting.since).toString(QStringLiteral("HH:mm"))),
            waiting.phone.right(4), QStringLiteral("player-pause"), {},
            [&customer, visit = visitOf(waiting)] { customer.resume(visit); }});
}

void addActions(
    std::vector<PaletteEntry>& entries, const Services& services, const WindowActs& acts)
{
    const auto add = [&entries](const QString& title, const char* words, const char* iconName,
                         const QString& keys, std::function<void()> act) {
        entries.push_back({Group::Settings, title, {}, QLatin1StringView(words),
            QLatin1StringView(iconName), keys, std::move(act)});
    };
    add(PaletteListModel::tr("Synchronise now"), "ljtb lijitongbu sync", "refresh", {},
        [&sync = services.sync] { sync.wake(); });
    add(PaletteListModel::tr("Lock the desk"), "sdgt suodingguitai lock", "lock",
        keysOf(Qt::CTRL | Qt::Key_L), acts.lock);
    add(PaletteListModel::tr("Keyboard shortcuts"), "kjj kuaijiejian keys help", "help-circle",
        keysOf(Qt::CTRL | Qt::Key_Slash), acts.sheet);
    add(PaletteListModel::tr("Sign off"), "qt qiantui logout", "arrow-back-up", {}, acts.signOff);
}

QString wordOfState(OutboxState state)
{
    switch (state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait: return PaletteListModel::tr("to be sent");
    case OutboxState::Sending: return PaletteListModel::tr("being sent");
    case OutboxState::Unknown: return PaletteListModel::tr("result unknown");
    case OutboxState::Accepted: return PaletteListModel::tr("done");
    case OutboxState::Rejected: return PaletteListModel::tr("refused");
    case OutboxState::Review:
    case OutboxState::Poison: return PaletteListModel::tr("needs attention");
    }
    return {};
}

} // namespace

std::vector<PaletteEntry> paletteEntries(
    const Services& services, const std::vector<Module>& modules, const WindowActs& acts)
{
    std::vector<PaletteEntry> entries;
    for (const Module& module : modules)
        addModule(entries, module, acts);
    addParked(entries, services.customer);
    addActions(entries, services, acts);
    return entries;
}

std::vector<PaletteEntry> documentEntries(const QList<JournalEntry>& entries,
    const std::vector<Module>& modules,
    const std::function<void(const QString& module, const QString& argument)>& open)
{
    std::vector<PaletteEntry> documents;
    for (const JournalEntry& entry : entries) {
        const QString prefix = entry.operation.kind.section(u'.', 0, 0);
        for (const Module& module : modules) {
            if (module.id != prefix)
                continue;
            const QString amount
                = entry.operation.amount ? entry.operation.amount->toString() : QString();
            const QString where
                = QStringLiteral("%1 · %2 · %3")
                      .arg(module.title,
                          inChina(entry.operation.at).toString(QStringLiteral("HH:mm")),
                          wordOfState(entry.state));
            documents.push_back(
                {Group::Document, QStringLiteral("%1 %2").arg(serialOf(entry), amount).trimmed(),
                    where, entry.serverRef.toLower(), module.icon, {},
                    [open, prefix, id = entry.operation.id] {
                        open(prefix, id.toString(QUuid::WithoutBraces));
                    }});
        }
    }
    return documents;
}

QString serialOf(const JournalEntry& entry)
{
    return QStringLiteral("%1-%2")
        .arg(entry.operation.shift.businessDate.toString(QStringLiteral("MMdd")))
        .arg(entry.sequence, 6, 10, QLatin1Char('0'));
}

} // namespace hui
