// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUuid>

namespace hui {

class Clock;
class Random;

/// A new operation id: a UUID version 7 (RFC 9562 §5.7), made when a form is opened and kept on
/// every retry. It is the idempotency key of everything the operation does, here and on the
/// platform. Ids made later on the same clock sort later, to the millisecond.
QUuid newOperationId(const Clock& clock, Random& random);

/// Whether `id` has the form newOperationId() gives: version 7, variant 1.
bool isOperationId(const QUuid& id);

} // namespace hui
