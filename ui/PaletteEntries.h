// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"
#include "ui/Module.h"
#include "ui/PaletteFinder.h"

#include <functional>
#include <vector>

namespace hui {

/// What the palette may ask of the window.
struct WindowActs {
    std::function<void(const QString& module, const QString& argument)> open;
    std::function<void()> lock;
    std::function<void()> sheet;
    std::function<void()> signOff;
};

/// What can be found without asking the store: modules and their tasks, those who were parked, and
/// what the window can do.
std::vector<PaletteEntry> paletteEntries(
    const Services& services, const std::vector<Module>& modules, const WindowActs& acts);

/// The operations of a day that belong to a module with a page, by their serial number.
std::vector<PaletteEntry> documentEntries(const QList<JournalEntry>& entries,
    const std::vector<Module>& modules,
    const std::function<void(const QString& module, const QString& argument)>& open);

/// "0318-000458": business day and device sequence, as printed on receipts.
QString serialOf(const JournalEntry& entry);

} // namespace hui
