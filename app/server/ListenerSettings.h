// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"
#include "app/server/HeaderBlock.h"
#include "app/server/Tls.h"

#include <QString>

#include <functional>

namespace hui::server {

/// What a listener is opened with.
struct ListenerSettings {
    QString address; ///< "127.0.0.1:0": port 0 takes a free one
    TlsSettings tls;
    Limits limits = {};
    int threads = 1;
    Answer answer;
    std::function<void(const Exchanged&)> observe = [](const Exchanged&) { };
};

} // namespace hui::server
