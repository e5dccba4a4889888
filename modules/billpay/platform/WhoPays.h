// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/LargeCash.h"

namespace hui::billpay {

/// Who pays a bill or a list is who is served, and with much cash always seen on a document.
server::KnownPayers billPayers();

} // namespace hui::billpay
