// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Log.h"

namespace hui {

Q_LOGGING_CATEGORY(catalogueLog, "hui.catalogue")

} // namespace hui
