// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/DocumentSource.h"

namespace hui::cases {

/// What customers photographed and signed for their cases on the telephone.
server::DocumentSource caseDocuments();

} // namespace hui::cases
