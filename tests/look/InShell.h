// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/MainWindow.h"

#include <memory>
#include <vector>

namespace hui::look {

/// Every module stands on the rail, as at a desk; only those named have their page.
std::vector<Module> railWith(const QStringList& pages);

/// Who works in the pictures.
Operator tellerOf(const Services& services, bool chinese);

/// The desk's window with the page of one module; open() it once the window stands where it will
/// stay, or the focus is lost on the way.
std::unique_ptr<MainWindow> inShell(const Services& services, const QString& module, bool chinese);

/// The same filling `window`, which deletes it before what it works with; its page is open, with an
/// argument unless it is empty.
MainWindow* standInShell(
    QWidget& window, const Services& services, const QString& module, const QString& argument = {});

} // namespace hui::look
